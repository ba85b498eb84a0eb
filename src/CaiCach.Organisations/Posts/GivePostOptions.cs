using CaiCach.Organisations.Administering;

namespace CaiCach.Organisations.Posts;

/// <summary>What <see cref="GivePost"/> is told.</summary>
public sealed record GivePostOptions : OfficialOptions
{
    public required NewPost Post { get; init; }
}
