using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Dossiers.Processing;

/// <summary>The head sends the draft back to the specialist.</summary>
public sealed class SendBackResult(DossierChange change)
{
    public Task<Outcome<DossierChanged>> RunAsync(SendBackResultOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(DossiersActions.SendBack, options, context, _ =>
        {
            var said = new Said();
            var reason = said.Required(options.Reason, nameof(options.Reason), "lý do trả lại", 1000, lines: true);
            return Task.FromResult(said.Then(new SendBack(reason)));
        }, cancellationToken);
}
