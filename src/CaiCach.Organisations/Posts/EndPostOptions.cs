using CaiCach.Organisations.Administering;

namespace CaiCach.Organisations.Posts;

/// <summary>What <see cref="EndPost"/> is told.</summary>
public sealed record EndPostOptions : OfficialOptions
{
    public required Guid PostId { get; init; }

    /// <summary>Last day it gives rights; at once when empty.</summary>
    public DateOnly? LastDay { get; init; }
}
