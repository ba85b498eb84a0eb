using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;

namespace CaiCach.Organisations.Reorganisations;

/// <summary>Calls a reorganisation off before it takes effect: nothing has changed, and nothing will.</summary>
public sealed class CancelReorganisation(ReorganisationChange change)
{
    public Task<Outcome<ChangedReorganisation>> RunAsync(CancelReorganisationOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(OrganisationsActions.CancelReorganisation, options, options, OrganisationsPermissions.ManageUnits, context, (scope, reorganisation) =>
        {
            if (NormalText.Line(options.Why) is not { Length: <= 500 } why)
            {
                return Task.FromResult<Outcome<ChangedReorganisation>>(new Refusal("reorganisation.why", "Ghi lý do huỷ, nhiều nhất 500 ký tự.", nameof(options.Why)));
            }

            if (!reorganisation.State.MayBeCancelled())
            {
                return Task.FromResult<Outcome<ChangedReorganisation>>(new Refusal("reorganisation.under_way", $"Đợt sắp xếp {reorganisation.State.Label().ToLowerInvariant()}, không huỷ được nữa."));
            }

            reorganisation.State = ReorganisationState.Cancelled;
            scope.Record(ReorganisationRecord.Of(reorganisation.Id), [new ReorganisationCancelled(why)]);
            return Task.FromResult<Outcome<ChangedReorganisation>>(new ChangedReorganisation(reorganisation.Id, reorganisation.State, reorganisation.Version + 1));
        }, cancellationToken);
}
