using CaiCach.Kernel.Permissions;

namespace CaiCach.Organisations.Posts;

/// <summary>A person serves in a unit, in a role, for a period. Moving someone ends one post and begins another.</summary>
public sealed class Post
{
    public Guid Id { get; set; }

    public Guid OfficialId { get; set; }

    public Guid UnitId { get; set; }

    public Role Role { get; set; }

    /// <summary>Words under a signature, such as "Trưởng phòng" or "KT. CHỦ TỊCH".</summary>
    public string Title { get; set; } = "";

    public DateTimeOffset ValidFrom { get; set; }

    /// <summary>From this instant on the post gives no right; null while it lasts.</summary>
    public DateTimeOffset? ValidTo { get; set; }

    public bool IsValidAt(DateTimeOffset at) => ValidFrom <= at && (ValidTo is null || at < ValidTo);
}
