using CaiCach.Organisations.Posts;

namespace CaiCach.Organisations.Administering;

/// <summary>An account in a list.</summary>
public sealed record OfficialRow(Guid Id, string UserName, string FullName, bool IsActive, bool IsLocked, bool MustChangePassword, bool HasSecondFactor)
{
    /// <summary>Posts valid now.</summary>
    public IReadOnlyList<PostHolder> Posts { get; init; } = [];
}
