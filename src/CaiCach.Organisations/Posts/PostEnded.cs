using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Permissions;

namespace CaiCach.Organisations.Posts;

/// <summary>A post was given an end.</summary>
public sealed record PostEnded(Guid PostId, Guid UnitId, string UnitName, Role Role, string Title, DateTimeOffset ValidTo) : IRecordEvent
{
    public string Type => "official.post-ended";
}
