using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Dossiers.CrossUnit;

/// <summary>The one-stop unit of the agency that answers has the paper in hand.</summary>
public sealed class ConfirmDossierPaper(DossierChange change)
{
    public Task<Outcome<DossierChanged>> RunAsync(ConfirmDossierPaperOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(DossiersActions.ConfirmPaper, options, context, _ => Task.FromResult<Outcome<DossierCommand>>(new ConfirmPaper(context.Actor.Name, context.Actor.AgencyId)), cancellationToken);
}
