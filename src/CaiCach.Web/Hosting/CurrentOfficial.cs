using System.Security.Cryptography;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Sessions;
using CaiCach.Organisations.SigningIn;

namespace CaiCach.Web.Hosting;

/// <summary>Who is asking, for the length of one request.</summary>
public sealed class CurrentOfficial(Sessions sessions)
{
    SessionHolder? holder;

    public bool IsSignedIn => holder is not null;

    public Guid SessionId { get; private set; }

    public PostHolder Post => Holder.Post;

    public Guid AgencyId => Holder.AgencyId;

    public string UserName => Holder.UserName;

    /// <summary>What the person must do before anything else opens.</summary>
    public SignInDuty Duty => holder?.Duty ?? SignInDuty.None;

    public Authority Authority => holder?.Authority ?? Authority.None;

    SessionHolder Holder => holder ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>Tells one person's drafts from another's on the same machine, without saying who it is.</summary>
    public string Mark => Convert.ToHexStringLower(SHA256.HashData(Post.OfficialId.ToByteArray()))[..16];

    /// <summary>Looks the session up; false when it is over.</summary>
    public async Task<bool> LoadAsync(Guid sessionId, CancellationToken cancellationToken)
    {
        SessionId = sessionId;
        holder = await sessions.FindAsync(sessionId, cancellationToken);
        return holder is not null;
    }

    /// <summary>Takes whom a bearer token stands for.</summary>
    public void Use(SessionHolder found) => holder = found;

    /// <summary>The circumstances of a command.</summary>
    public ActionContext Context(string? idempotencyKey, string? reason = null) => new(
        new Actor(Post.OfficialId, Post.Name, Post.PostId, Post.UnitId, AgencyId), Authority, idempotencyKey, reason);
}
