using CaiCach.Kernel.Audit.Sealing;
using CaiCach.Kernel.Outcomes;
using CaiCach.ParIndex.Rounds.Publishing;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Exports what was done with one dossier, provable without the database.</summary>
internal sealed class Proof : ICommand
{
    public string Name => "proof";

    public string Help => "MÃ-HỒ-SƠ [--without-content] | --round MÃ: in bằng chứng về lịch sử của hồ sơ, kiểm được bằng verify --receipt mà không cần cơ sở dữ liệu; có dữ liệu cá nhân; "
        + "--round: in kết quả đã công bố của một kỳ đánh giá kèm bằng chứng, kiểm bằng verify --publication, không có dữ liệu cá nhân";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (arguments.Has("round"))
        {
            return await PublicationAsync(arguments.Required("round"), services, cancellationToken);
        }

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

    static async Task<int> PublicationAsync(string code, IServiceProvider services, CancellationToken cancellationToken)
    {
        var sealing = await services.GetRequiredService<AuditSealer>().RunAsync(cancellationToken);
        Outcome<PublicationProof> outcome = sealing.Succeeded ? await services.GetRequiredService<ProvePublication>().RunAsync(code, cancellationToken) : sealing.Refusals.ToList();
        if (!outcome.Succeeded)
        {
            Console.Error.WriteLine(outcome.Refusals[0].Message);
            return 1;
        }

        Console.WriteLine(JsonFile.Write(outcome.Value));
        return 0;
    }
}
