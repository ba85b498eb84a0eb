using CaiCach.Kernel.Permissions;

namespace CaiCach.Organisations.Feeds;

/// <summary>What one module puts into a person's calendar.</summary>
public interface IFeedPart
{
    /// <param name="officialId">Whose calendar.</param>
    /// <param name="authority">What the person may see now.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<FeedEntry>> ReadAsync(Guid officialId, Authority authority, CancellationToken cancellationToken);
}
