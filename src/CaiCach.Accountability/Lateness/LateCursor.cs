namespace CaiCach.Accountability.Lateness;

/// <summary>Where a page of the list ended.</summary>
public sealed record LateCursor(DateTimeOffset DueAt, Guid DossierId);
