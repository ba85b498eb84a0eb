using CaiCach.Kernel.Audit.Sealing;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Prints the key with which checkpoints and proofs are checked.</summary>
internal sealed class PublicKey : ICommand
{
    public string Name => "public-key";

    public string Help => "in khoá công khai dùng để kiểm dấu niêm phong (PEM)";

    public Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        using var key = services.GetRequiredService<SealingKeys>().Open();
        if (key is null)
        {
            Console.Error.WriteLine("Chưa có khoá. Khoá được tạo ở lần niêm phong đầu tiên: caicach seal.");
            return Task.FromResult(1);
        }

        Console.WriteLine(key.ExportSubjectPublicKeyInfoPem());
        Console.Error.WriteLine($"Số khoá: {SealingKeys.IdOf(key)}");
        return Task.FromResult(0);
    }
}
