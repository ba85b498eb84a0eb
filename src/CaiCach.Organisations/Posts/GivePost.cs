using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Administering;

namespace CaiCach.Organisations.Posts;

/// <summary>Gives a person a role in a unit for a period: the only way to any right.</summary>
public sealed class GivePost(OfficialChange change, PostGiving giving)
{
    public Task<Outcome<Done>> RunAsync(GivePostOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync<Done>(OrganisationsActions.GivePost, options, context, async (scope, official) =>
        {
            if (!official.IsActive)
            {
                return new Refusal("organisations.closed", "Tài khoản đã khoá; mở lại rồi mới giao vị trí.");
            }

            var given = await giving.AddAsync(scope, official.Id, options.Post, nameof(options.Post) + ".", leaving: null, cancellationToken);
            return given.Succeeded ? Done.Value : given.Refusals.ToList();
        }, cancellationToken);
}
