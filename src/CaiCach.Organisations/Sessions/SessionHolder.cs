using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Posts;

namespace CaiCach.Organisations.Sessions;

/// <summary>The person behind a session, in a post, with what that allows now.</summary>
public sealed record SessionHolder(PostHolder Post, Guid AgencyId, Authority Authority);
