using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations.Feeds;

/// <summary>A person's feed address was made or revoked.</summary>
public sealed record CalendarFeedChanged(Guid FeedId, bool IsRevoked) : IRecordEvent
{
    public string Type => IsRevoked ? "official.feed-revoked" : "official.feed-created";
}
