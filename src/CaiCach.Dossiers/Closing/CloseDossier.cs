using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Dossiers.Closing;

/// <summary>Closes a dossier that the applicant did not complete in time.</summary>
public sealed class CloseDossier(DossierChange change)
{
    public Task<Outcome<DossierChanged>> RunAsync(CloseDossierOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(DossiersActions.Close, options, context, _ => Task.FromResult<Outcome<DossierCommand>>(new Close()), cancellationToken);
}
