using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Dossiers.Processing;

/// <summary>The head signs; the result leaves for the one-stop unit and the legal time ends.</summary>
public sealed class ApproveDossierResult(DossierChange change, ProcessGuide process)
{
    public Task<Outcome<DossierChanged>> RunAsync(ApproveDossierResultOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(DossiersActions.ApproveResult, options, context, async dossier =>
        {
            var said = new Said();
            var number = said.Required(options.ResultNumber, nameof(options.ResultNumber), "số văn bản kết quả", 60);
            return said.Then(new ApproveResult(number, (await process.OfAsync(dossier, cancellationToken))?.AtApproval(dossier)));
        }, cancellationToken);
}
