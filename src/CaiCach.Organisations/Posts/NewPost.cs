using CaiCach.Kernel.Permissions;

namespace CaiCach.Organisations.Posts;

/// <summary>A post as it is asked for.</summary>
public sealed record NewPost
{
    public required Guid UnitId { get; init; }

    public required Role? Role { get; init; }

    /// <summary>Words under a signature; those of the role when empty.</summary>
    public string? Title { get; init; }

    /// <summary>First day; today when empty. Never before today: a right that was not held cannot be given afterwards.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day; open when empty.</summary>
    public DateOnly? To { get; init; }
}
