using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Sessions;

namespace CaiCach.Organisations.Administering;

/// <summary>Closes an account, ending its sessions and silencing its tokens, or opens it again. The name stays in every history.</summary>
public sealed class SetOfficialActive(AppDb db, OfficialChange change)
{
    public Task<Outcome<Done>> RunAsync(SetOfficialActiveOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync<Done>(OrganisationsActions.SetActive, options, context, async (scope, official) =>
        {
            if (official.IsActive == options.IsActive)
            {
                return new Refusal("organisations.no_change", official.IsActive ? "Tài khoản đang mở." : "Tài khoản đã khoá.");
            }

            var changed = new OfficialActiveChanged(options.IsActive);
            if (!options.IsActive && await change.IsAdministratorAsync(official.Id, scope.Now, cancellationToken)
                && await change.RefuseLastAdministratorAsync(scope, official, cancellationToken) is { } refusal)
            {
                return refusal;
            }

            official.IsActive = options.IsActive;
            await EndSessions.EndAsync(db, official.Id, _ => true, scope.Now, cancellationToken);
            scope.Record(new RecordRef("official", official.Id), [changed]);
            return Done.Value;
        }, cancellationToken);
}
