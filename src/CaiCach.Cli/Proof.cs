using CaiCach.Kernel.Audit.Sealing;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Exports what was done with one dossier, provable without the database.</summary>
internal sealed class Proof : ICommand
{
    public string Name => "proof";

    public string Help => "MÃ-HỒ-SƠ [--without-content]: in bằng chứng về lịch sử của hồ sơ, kiểm được bằng verify --receipt mà không cần cơ sở dữ liệu; có dữ liệu cá nhân";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var code = arguments.Word(0, "mã hồ sơ");
        var record = await Records.FindAsync(services, code, cancellationToken);
        var outcome = await services.GetRequiredService<ProveRecord>().RunAsync(record, code, !arguments.Has("without-content"), cancellationToken);
        if (!outcome.Succeeded)
        {
            Console.Error.WriteLine(outcome.Refusals[0].Message);
            return 1;
        }

        Console.WriteLine(JsonFile.Write(outcome.Value));
        return 0;
    }
}
