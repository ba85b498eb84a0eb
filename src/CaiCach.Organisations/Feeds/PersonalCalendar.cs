namespace CaiCach.Organisations.Feeds;

/// <summary>Answer to a feed address.</summary>
/// <param name="IsGone">The address was revoked, or the person has left: programs should stop asking.</param>
/// <param name="Name">Whose dates.</param>
/// <param name="Entries">Whole days, by date.</param>
/// <param name="ReadAt">When it was put together.</param>
public sealed record PersonalCalendar(bool IsGone, string Name, IReadOnlyList<FeedEntry> Entries, DateTimeOffset ReadAt);
