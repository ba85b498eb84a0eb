using CaiCach.Organisations.Administering;

namespace CaiCach.Organisations.Posts;

/// <summary>What <see cref="TransferPost"/> is told.</summary>
public sealed record TransferPostOptions : OfficialOptions
{
    /// <summary>The post that ends.</summary>
    public required Guid PostId { get; init; }

    /// <summary>The post that begins at the same moment.</summary>
    public required NewPost Post { get; init; }
}
