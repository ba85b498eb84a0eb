using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.SecondFactors;
using CaiCach.Organisations.Sessions;

namespace CaiCach.Organisations.Administering;

/// <summary>Takes the second step of sign-in off an account whose owner has lost telephone and recovery codes; all sessions end.</summary>
public sealed class ResetSecondFactor(AppDb db, OfficialChange change)
{
    public Task<Outcome<Done>> RunAsync(OfficialOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync<Done>(OrganisationsActions.ResetSecondFactor, options, context, async (scope, official) =>
        {
            if (!await TurnOffSecondFactor.RemoveAsync(db, official.Id, cancellationToken))
            {
                return new Refusal("organisations.no_change", "Tài khoản này chưa bật xác thực hai bước.");
            }

            await EndSessions.EndAsync(db, official.Id, _ => true, scope.Now, cancellationToken);
            scope.Record(new RecordRef("official", official.Id), [new SecondFactorChanged(IsOn: false)]);
            return Done.Value;
        }, cancellationToken);
}
