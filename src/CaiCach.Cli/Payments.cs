using CaiCach.Dossiers.Paying;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Prints online payments that wait for settlement, or were settled.</summary>
internal sealed class Payments : ICommand
{
    public string Name => "payments";

    public string Help => "[--settled] [--late] [--json]: khoản thu trực tuyến chờ đối soát hoặc đã đối soát";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var units = await services.GetRequiredService<UnitDirectory>().GetAsync(cancellationToken);
        var (rows, _) = await services.GetRequiredService<PaymentList>().RunAsync(new PaymentFilter { Settled = arguments.Has("settled"), Late = arguments.Has("late") }, Everything.Context(services).Authority, cancellationToken);
        return JsonOutput.Lines(arguments.Has("json"), rows, r => $"{r.Reference,-24} {r.DossierCode,-24} {units.NameOf(r.AgencyId),-36} {Dong.Of(r.Amount),18}  nộp {LocalClock.ToLocal(r.PaidAt):HH:mm dd/MM/yyyy}{(r.DueAt is { } due ? $"  chậm nhất {LocalClock.ToLocal(due):HH:mm dd/MM/yyyy}" : "")}{(r.SettledAt is { } at ? $"  vào tài khoản {LocalClock.ToLocal(at):HH:mm dd/MM/yyyy}" : "")}");
    }
}
