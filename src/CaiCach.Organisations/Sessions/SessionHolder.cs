using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.SigningIn;

namespace CaiCach.Organisations.Sessions;

/// <summary>The person behind a session, in a post, with what that allows now.</summary>
public sealed record SessionHolder(PostHolder Post, Guid AgencyId, Authority Authority)
{
    internal static SessionHolder In(HeldPost post, string name, Authority authority) =>
        new(new PostHolder(post.PostId, post.OfficialId, name, post.UnitId, post.Role, post.Title), post.AgencyId, authority);

    /// <summary>Empty for a token: its holder is known by the post alone.</summary>
    public string UserName { get; init; } = "";

    /// <summary>What must be done first; until then <see cref="Authority"/> is empty.</summary>
    public SignInDuty Duty { get; init; }
}
