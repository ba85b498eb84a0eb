using CaiCach.Accountability.Apologies;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Text;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Accountability.Sending;

/// <summary>
/// Cancels a letter that was not sent: the answer came first, or the draft was wrong. A signed one is cancelled only by those whose right covers
/// the agency; its number stays used.
/// </summary>
public sealed class CancelApology(AppDb db, ActionRunner actions)
{
    const int LongestReason = 1000;

    public Task<Outcome<Done>> RunAsync(CancelApologyOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync(AccountabilityActions.Cancel, options, context, async scope =>
        {
            var apology = await db.Set<Apology>().SingleOrDefaultAsync(a => a.Id == options.ApologyId, cancellationToken);
            if (apology is null || !ApologyAccess.Allows(context.Authority, AccountabilityPermissions.View, apology))
            {
                return Refusal.NotFound("thư xin lỗi");
            }

            var reason = NormalText.Lines(options.Reason);
            if (WhyNot(apology, options, reason, context.Authority) is { } refusal)
            {
                return refusal;
            }

            scope.Record(ApologyRecord.Of(apology), [new ApologyCancelled(apology.State, reason!)]);
            apology.State = ApologyState.Cancelled;
            return Outcome.Of(Done.Value);
        }, cancellationToken);

    static Refusal? WhyNot(Apology apology, CancelApologyOptions options, string? reason, Authority authority)
    {
        var may = apology.State == ApologyState.Signed
            ? authority.Allows(AccountabilityPermissions.Cancel, new Subject(null, null, apology.AgencyId))
            : ApologyAccess.Allows(authority, AccountabilityPermissions.Cancel, apology);
        if (!may)
        {
            return Refusal.Forbidden();
        }

        if (options.Version is { } version && version != apology.Version)
        {
            return Refusal.Conflict();
        }

        if (apology.State is ApologyState.Sent or ApologyState.Cancelled)
        {
            return new Refusal("apology.final", $"Thư đang ở trạng thái \"{apology.State.Label()}\", không huỷ được nữa.");
        }

        return reason switch
        {
            null => new Refusal("apology.missing", "Hãy nhập lý do huỷ.", nameof(options.Reason)),
            { Length: > LongestReason } => new Refusal("apology.too_long", $"Lý do huỷ dài {reason.Length} ký tự, tối đa {LongestReason}.", nameof(options.Reason)),
            _ => null,
        };
    }
}
