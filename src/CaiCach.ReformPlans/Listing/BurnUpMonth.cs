namespace CaiCach.ReformPlans.Listing;

/// <summary>How many tasks should be, and are, done by the end of a month.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Planned">Tasks due by then.</param>
/// <param name="Done">Tasks accepted by then, and no later than the day asked for; null for months that begin after it.</param>
public sealed record BurnUpMonth(DateOnly Month, int Planned, int? Done);
