using CaiCach.Dossiers.Correcting;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Prints errors of results that wait for correction, or were corrected.</summary>
internal sealed class Corrections : ICommand
{
    public string Name => "corrections";

    public string Help => "[--corrected] [--late] [--json]: sai sót của kết quả chờ sửa hoặc đã sửa";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var units = await services.GetRequiredService<UnitDirectory>().GetAsync(cancellationToken);
        var (rows, _) = await services.GetRequiredService<CorrectionList>().RunAsync(arguments.Has("corrected"), arguments.Has("late"), null, Everything.Context(services).Authority, cancellationToken);
        return JsonOutput.Lines(arguments.Has("json"), rows, r => $"{r.DossierCode,-24} {units.NameOf(r.AgencyId),-36} xác nhận {LocalClock.ToLocal(r.ConfirmedAt):HH:mm dd/MM/yyyy}{(r.DueAt is { } due ? $"  sửa chậm nhất {LocalClock.ToLocal(due):HH:mm dd/MM/yyyy}" : "")}{(r.CorrectedAt is { } at ? $"  đã sửa {LocalClock.ToLocal(at):HH:mm dd/MM/yyyy}" : "")}");
    }
}
