using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Administering;

namespace CaiCach.Organisations.Posts;

/// <summary>Moves a person: the old post ends at the moment at which the new one begins, in one action; the old rights are gone at the next request.</summary>
public sealed class TransferPost(AppDb db, OfficialChange change, PostGiving giving)
{
    public Task<Outcome<Done>> RunAsync(TransferPostOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync<Done>(OrganisationsActions.TransferPost, options, context, async (scope, official) =>
        {
            if (!official.IsActive)
            {
                return new Refusal("organisations.closed", "Tài khoản đã khoá; mở lại rồi mới điều chuyển.");
            }

            if (await EndPost.FindAsync(db, official.Id, options.PostId, scope.Now, cancellationToken) is not { } leaving)
            {
                return Refusal.NotFound("vị trí công tác chưa kết thúc");
            }

            var given = await giving.AddAsync(scope, official.Id, options.Post, nameof(options.Post) + ".", leaving, cancellationToken);
            if (!given.Succeeded)
            {
                return given.Refusals.ToList();
            }

            var begins = given.Value.ValidFrom;
            if (begins < leaving.ValidFrom)
            {
                return new Refusal("organisations.order", "Vị trí cũ bắt đầu sau ngày này.", "Post.From");
            }

            if (leaving.UnitId == given.Value.UnitId && leaving.Role == given.Value.Role)
            {
                return new Refusal("organisations.post_twice", "Vị trí mới giống hệt vị trí cũ.", "Post.Role");
            }

            var stays = given.Value is { Role: Role.TechnicalAdministrator, ValidTo: null };
            return leaving.ValidTo <= begins ? Done.Value
                : await EndPost.EndAsync(db, change, scope, official, leaving, begins, stays, cancellationToken) is { } refusal ? refusal
                : Done.Value;
        }, cancellationToken);
}
