using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Organisations.Reorganisations;

/// <summary>Another person than the author approves what was rehearsed; from then on the product carries it out at its moment.</summary>
public sealed class ApproveReorganisation(ReorganisationChange change)
{
    public Task<Outcome<ChangedReorganisation>> RunAsync(ReorganisationOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(OrganisationsActions.ApproveReorganisation, options, options, OrganisationsPermissions.ApproveReorganisation, context, (scope, reorganisation) => Task.FromResult(Approve(scope, reorganisation)), cancellationToken);

    static Outcome<ChangedReorganisation> Approve(ActionScope scope, Reorganisation reorganisation)
    {
        if (reorganisation.State != ReorganisationState.Rehearsed)
        {
            return new Refusal("reorganisation.not_rehearsed", reorganisation.State == ReorganisationState.Draft ? "Phương án chưa được diễn tập." : $"Đợt sắp xếp {reorganisation.State.Label().ToLowerInvariant()}.");
        }

        if (reorganisation.Lost > 0)
        {
            return new Refusal("reorganisation.lost", $"Còn {reorganisation.Lost} mục chưa có nơi đến; bổ sung dòng takes rồi diễn tập lại.");
        }

        if (scope.Context.Actor == Actor.System || reorganisation.AuthorId == scope.Context.Actor.OfficialId)
        {
            return new Refusal("reorganisation.own", "Người soạn phương án không tự phê duyệt; cần một người khác, có tên.");
        }

        if (reorganisation.Moment <= scope.Now)
        {
            return new Refusal("reorganisation.day", "Ngày có hiệu lực đã tới; lập đợt khác cho một ngày chưa tới.");
        }

        (reorganisation.State, reorganisation.ApproverId, reorganisation.ApproverName, reorganisation.ApprovedAt) = (ReorganisationState.Approved, scope.Context.Actor.OfficialId, scope.Context.Actor.Name, scope.Now);
        scope.Record(ReorganisationRecord.Of(reorganisation.Id), [new ReorganisationApproved(reorganisation.On)]);
        return new ChangedReorganisation(reorganisation.Id, reorganisation.State, reorganisation.Version + 1);
    }
}
