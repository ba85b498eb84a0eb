using CaiCach.Dossiers.CrossUnit;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Prints papers of dossiers that one agency took in for another.</summary>
internal sealed class CrossUnitPapers : ICommand
{
    public string Name => "cross-unit-papers";

    public string Help => "[--stage to-send|on-the-way|ended] [--late] [--json]: hồ sơ giấy nhận thay cơ quan khác";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var stage = Everything.Choice<CrossUnitStage>(arguments.Option("stage") ?? "to-send") ?? throw new UsageException("--stage: to-send, on-the-way hoặc ended.");
        var units = await services.GetRequiredService<UnitDirectory>().GetAsync(cancellationToken);
        var (rows, _) = await services.GetRequiredService<CrossUnitList>().RunAsync(stage, arguments.Has("late"), null, Everything.Context(services).Authority, cancellationToken);
        return JsonOutput.Lines(arguments.Has("json"), rows, r => $"{r.DossierCode,-24} {units.NameOf(r.FromAgencyId),-30} → {units.NameOf(r.ToAgencyId),-30} nhận {LocalClock.ToLocal(r.TakenInAt):HH:mm dd/MM/yyyy}{(r.DueAt is { } due ? $"  gửi chậm nhất {LocalClock.ToLocal(due):HH:mm dd/MM/yyyy}" : "")}{(r.SentAt is { } sent ? $"  gửi {LocalClock.ToLocal(sent):HH:mm dd/MM/yyyy}" : "")}");
    }
}
