using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Permissions;

namespace CaiCach.Organisations.Posts;

/// <summary>A person was given a post.</summary>
/// <param name="UnitName">As it was called then.</param>
public sealed record PostGiven(Guid PostId, Guid UnitId, string UnitName, Role Role, string Title, DateTimeOffset ValidFrom, DateTimeOffset? ValidTo) : IRecordEvent
{
    public string Type => "official.post-given";
}
