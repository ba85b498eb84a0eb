using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;

namespace CaiCach.Dossiers.Pausing;

/// <summary>Lets the time of a dossier go on: what was left at the pause is given again from now.</summary>
public sealed class ResumeDossier(DossierChange change, LocalClock clock)
{
    public Task<Outcome<DossierChanged>> RunAsync(ResumeDossierOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(DossiersActions.Resume, options, context, _ =>
        {
            var said = new Said();
            var document = said.Required(options.Document, nameof(options.Document), "số văn bản", 100);
            PauseDocument.CheckDay(said, options.DocumentOn, clock.Today);
            return Task.FromResult(said.Then(new Resume(document, options.DocumentOn ?? clock.Today)));
        }, cancellationToken);
}
