using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Dossiers.Processing;

/// <summary>The head sends the draft back to the specialist.</summary>
public sealed class SendBackResult(DossierChange change, ProcessGuide process)
{
    public Task<Outcome<DossierChanged>> RunAsync(SendBackResultOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(DossiersActions.SendBack, options, context, async dossier =>
        {
            var said = new Said();
            var reason = said.Required(options.Reason, nameof(options.Reason), "lý do trả lại", 1000, lines: true);
            return said.Then(new SendBack(reason, (await process.OfAsync(dossier, cancellationToken))?.AtReturn(dossier)));
        }, cancellationToken);
}
