using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Dossiers.Referring;

/// <summary>The asking unit needs the answer no longer; who waited for it begins.</summary>
public sealed class WithdrawDossierReferral(DossierChange change, ReferralCalendars calendars)
{
    public Task<Outcome<DossierChanged>> RunAsync(WithdrawDossierReferralOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(DossiersActions.WithdrawReferral, options, context, async dossier =>
        {
            var said = new Said();
            var reason = said.Required(options.Reason, nameof(options.Reason), "lý do", 1000, lines: true);
            return said.Then(new WithdrawReferral(options.Ordinal, reason, await calendars.OfAsync(dossier, cancellationToken)));
        }, cancellationToken);
}
