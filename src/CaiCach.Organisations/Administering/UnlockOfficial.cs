using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Organisations.Administering;

/// <summary>Lets a person try again who mistyped too often.</summary>
public sealed class UnlockOfficial(OfficialChange change)
{
    public Task<Outcome<Done>> RunAsync(OfficialOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(OrganisationsActions.Unlock, options, context, (scope, official) =>
        {
            if (!official.IsLockedAt(scope.Now))
            {
                return Task.FromResult<Outcome<Done>>(new Refusal("organisations.no_change", "Tài khoản không bị tạm khoá."));
            }

            (official.LockoutEnd, official.AccessFailedCount) = (null, 0);
            scope.Record(new RecordRef("official", official.Id), [new OfficialUnlocked()]);
            return Task.FromResult(Outcome.Of(Done.Value));
        }, cancellationToken);
}
