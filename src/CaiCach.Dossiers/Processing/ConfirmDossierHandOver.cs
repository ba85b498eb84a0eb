using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Dossiers.Processing;

/// <summary>The division confirms that it has the dossier; from now on it answers for it.</summary>
public sealed class ConfirmDossierHandOver(DossierChange change, ProcessGuide process)
{
    public Task<Outcome<DossierChanged>> RunAsync(ConfirmDossierHandOverOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(DossiersActions.ConfirmHandOver, options, context, async dossier => Outcome.Of<DossierCommand>(new ConfirmHandOver((await process.OfAsync(dossier, cancellationToken))?.AtConfirmation(dossier))), cancellationToken);
}
