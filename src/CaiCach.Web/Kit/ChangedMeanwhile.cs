namespace CaiCach.Web.Kit;

/// <summary>What the second of two people who saved at once is told: what the first one did, and what he himself had typed.</summary>
public sealed record ChangedMeanwhile(IReadOnlyList<TimelineItem> Done, IReadOnlyList<(string Label, string Text)> Typed);
