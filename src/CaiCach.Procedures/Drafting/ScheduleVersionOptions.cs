using CaiCach.Procedures.Publishing;

namespace CaiCach.Procedures.Drafting;

/// <summary>What <see cref="ScheduleVersion"/> is told.</summary>
public sealed record ScheduleVersionOptions : DraftOptions
{
    public DecisionOptions Decision { get; init; } = new();

    /// <summary>First day it is received under.</summary>
    public DateOnly? ValidFrom { get; init; }
}
