using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;

namespace CaiCach.Dossiers.Returning;

/// <summary>The one-stop unit confirms that the signed result has arrived.</summary>
public sealed class ConfirmDossierResult(DossierChange change)
{
    public Task<Outcome<DossierChanged>> RunAsync(ConfirmDossierResultOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(DossiersActions.ConfirmResult, options, context, dossier => Task.FromResult<Outcome<DossierCommand>>(

            // Who took the dossier in for another agency may hand its result out, but only the unit to which it was sent knows that it has come.
            dossier.PendingUnitId is { } unit && !context.Authority.Allows(DossiersPermissions.Return, new Subject(null, unit, dossier.AgencyId)) ? Refusal.Forbidden() : new ConfirmResult()), cancellationToken);
}
