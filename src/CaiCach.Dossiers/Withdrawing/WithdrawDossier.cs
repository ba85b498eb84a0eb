using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Dossiers.Withdrawing;

/// <summary>Stops a dossier at the applicant's request.</summary>
public sealed class WithdrawDossier(DossierChange change)
{
    public Task<Outcome<DossierChanged>> RunAsync(WithdrawDossierOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(DossiersActions.Withdraw, options, context, _ =>
        {
            var said = new Said();
            var reason = said.Required(options.Reason, nameof(options.Reason), "lý do rút", 1000, lines: true);
            return Task.FromResult(said.Then(new Withdraw(reason)));
        }, cancellationToken);
}
