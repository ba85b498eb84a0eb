using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Dossiers.Returning;

/// <summary>The one-stop unit confirms that the signed result has arrived.</summary>
public sealed class ConfirmDossierResult(DossierChange change)
{
    public Task<Outcome<DossierChanged>> RunAsync(ConfirmDossierResultOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(DossiersActions.ConfirmResult, options, context, _ => Task.FromResult(Outcome.Of<DossierCommand>(new ConfirmResult())), cancellationToken);
}
