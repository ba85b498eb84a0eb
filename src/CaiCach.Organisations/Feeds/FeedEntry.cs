namespace CaiCach.Organisations.Feeds;

/// <summary>A whole day in a person's calendar. It names tasks and counts, never an applicant.</summary>
/// <param name="Key">Stable name of what it is about, such as <c>plan-task-…</c>.</param>
/// <param name="Path">Page of the product that shows it.</param>
/// <param name="Revision">Rises with every change of what it is about.</param>
/// <param name="ChangedAt">Of the last change.</param>
public sealed record FeedEntry(string Key, DateOnly Day, string Summary, string? Description, string Path, int Revision, DateTimeOffset ChangedAt);
