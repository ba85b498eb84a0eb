using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Dossiers.CrossUnit;

/// <summary>The one-stop unit that took a dossier in for another agency sends the paper there.</summary>
public sealed class SendDossierPaper(DossierChange change)
{
    public Task<Outcome<DossierChanged>> RunAsync(SendDossierPaperOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(DossiersActions.SendPaper, options, context, _ => Task.FromResult<Outcome<DossierCommand>>(new SendPaper(context.Actor.Name, context.Actor.AgencyId)), cancellationToken);
}
