using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Numbering;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Text;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Posts;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Administering;

/// <summary>
/// What every act of an administrator on an account has in common: the permission, a reason, another person's account, the account as it stood when the page
/// was loaded. The reason and both names stand in the audit entry.
/// </summary>
public sealed class OfficialChange(AppDb db, ActionRunner actions)
{
    internal Task<Outcome<T>> RunAsync<T>(
        ActionName action, OfficialOptions options, ActionContext context, Func<ActionScope, Official, Task<Outcome<T>>> work, CancellationToken cancellationToken)
    {
        context = context with { Reason = NormalText.Line(options.Reason) };
        return actions.RunAsync(action, options, context, async scope =>
        {
            if (!context.Authority.HasAny(OrganisationsPermissions.ManageOfficials))
            {
                return Refusal.Forbidden();
            }

            if (options.OfficialId == context.Actor.OfficialId)
            {
                return new Refusal("organisations.own_account", "Không tự làm việc này trên tài khoản của chính mình; nhờ một quản trị viên khác.");
            }

            if (await db.Set<Official>().SingleOrDefaultAsync(o => o.Id == options.OfficialId, cancellationToken) is not { } official)
            {
                return Refusal.NotFound("tài khoản");
            }

            if (options.Stamp is { } stamp && stamp != official.ConcurrencyStamp)
            {
                return Refusal.Conflict();
            }

            official.Touch(scope.Now);
            return With(RefuseReason(context), await work(scope, official));
        }, cancellationToken);
    }

    /// <summary>The permission, and a reason in the context.</summary>
    internal static Refusal? Refuse(ActionContext context) =>
        context.Authority.HasAny(OrganisationsPermissions.ManageOfficials) ? RefuseReason(context) : Refusal.Forbidden();

    internal static Refusal? RefuseReason(ActionContext context) => context.Reason is { Length: <= 500 }
        ? null
        : new Refusal("organisations.reason", "Ghi lý do, nhiều nhất 500 ký tự: quyết định, văn bản hoặc lời đề nghị nào.", nameof(OfficialOptions.Reason));

    /// <summary>All that is wrong with a form is said at once; the reason stands last on every form.</summary>
    internal static Outcome<T> With<T>(Refusal? reason, Outcome<T> outcome) =>
        reason is null || (!outcome.Succeeded && outcome.Refusals[0].Code == Refusal.NotFoundCode) ? outcome : (List<Refusal>)[.. outcome.Refusals, reason];

    /// <summary>Refused when nobody else would be a technical administrator without an end in sight.</summary>
    internal async Task<Refusal?> RefuseLastAdministratorAsync(ActionScope scope, Official leaving, CancellationToken cancellationToken)
    {
        // The counter is the door: whoever comes second waits until the first has committed and counts without the one who left.
        await LegalNumbers.NextAsync(db, "administrators-leaving", "all", cancellationToken);
        return await db.Set<Post>().Join(db.Set<Official>(), p => p.OfficialId, o => o.Id, (p, o) => new { Post = p, Official = o })
            .AnyAsync(x => x.Post.Role == Role.TechnicalAdministrator && x.Post.ValidTo == null && x.Post.ValidFrom <= scope.Now
                && x.Official.IsActive && x.Official.Id != leaving.Id, cancellationToken)
            ? null
            : new Refusal("organisations.last_administrator", "Đây là quản trị kỹ thuật cuối cùng. Giao vị trí này cho một người khác, có hiệu lực và không ghi ngày kết thúc, rồi làm lại.");
    }

    /// <summary>The person's post as a technical administrator that is not over, if any.</summary>
    internal Task<bool> IsAdministratorAsync(Guid officialId, DateTimeOffset now, CancellationToken cancellationToken) =>
        db.Set<Post>().AnyAsync(p => p.OfficialId == officialId && p.Role == Role.TechnicalAdministrator && (p.ValidTo == null || now < p.ValidTo), cancellationToken);
}
