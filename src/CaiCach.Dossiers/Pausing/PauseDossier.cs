using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Regimes;

namespace CaiCach.Dossiers.Pausing;

/// <summary>Stops the time of a dossier, only for a cause that the law lists and by a document.</summary>
public sealed class PauseDossier(DossierChange change, RegimeReader regimes, LocalClock clock)
{
    public Task<Outcome<DossierChanged>> RunAsync(PauseDossierOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(DossiersActions.Pause, options, context, async _ =>
        {
            var said = new Said();
            var cause = (await regimes.PausesAsync(clock.Today, cancellationToken)).FirstOrDefault(p => p.Code == options.Cause);
            if (cause is null)
            {
                said.Refuse("dossier.pause_cause", "Chọn lý do tạm dừng mà luật cho phép.", nameof(options.Cause));
            }

            var document = said.Required(options.Document, nameof(options.Document), "số văn bản", 100);
            PauseDocument.CheckDay(said, options.DocumentOn, clock.Today);
            return said.Then(new Pause(cause ?? new PauseCause(), document, options.DocumentOn ?? clock.Today));
        }, cancellationToken);
}
