using CaiCach.Kernel.Permissions;

namespace CaiCach.Organisations.Posts;

/// <summary>A person in a post.</summary>
public sealed record PostHolder(Guid PostId, Guid OfficialId, string Name, Guid UnitId, Role Role, string Title);
