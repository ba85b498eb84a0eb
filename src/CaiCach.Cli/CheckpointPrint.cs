using CaiCach.Kernel.Audit.Merkle;
using CaiCach.Kernel.Audit.Sealing;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Prints the newest checkpoint, to be kept where nobody of this house can change it.</summary>
internal sealed class CheckpointPrint : ICommand
{
    public string Name => "checkpoint";

    public string Help => "[--since TỆP]: in dấu niêm phong mới nhất để cất ở nơi khác; --since kèm bằng chứng nối tiếp dấu cũ";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var log = services.GetRequiredService<SealedLog>();
        if (await log.LatestAsync(cancellationToken) is not { } latest)
        {
            Console.Error.WriteLine("Chưa có dấu niêm phong nào. Chạy caicach seal.");
            return 1;
        }

        var file = CheckpointFile.Of(latest);
        if (arguments.Option("since") is { } path)
        {
            var older = JsonFile.Read<CheckpointFile>(path);
            if (older.Size < 1 || older.Size > latest.Size)
            {
                Console.Error.WriteLine($"KHÔNG KHỚP: dấu cũ có {older.Size} mục, nhật ký hiện có {latest.Size} mục.");
                return 1;
            }

            var proof = await log.HashesAsync(MerkleProof.OfConsistency(older.Size, latest.Size), cancellationToken);
            file = file with { Since = older.Size, Consistency = [.. proof.Select(Convert.ToHexStringLower)] };
        }

        Console.WriteLine(JsonFile.Write(file));
        return 0;
    }
}
