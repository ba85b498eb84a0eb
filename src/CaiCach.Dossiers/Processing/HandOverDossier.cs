using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Dossiers.Processing;

/// <summary>Hands a received dossier over to the division that resolves it (Article 18 Decree 61/2018).</summary>
public sealed class HandOverDossier(DossierChange change)
{
    public Task<Outcome<DossierChanged>> RunAsync(HandOverDossierOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(DossiersActions.HandOver, options, context, dossier => Task.FromResult(Outcome.Of<DossierCommand>(new HandOver(dossier.DivisionId))), cancellationToken);
}
