using CaiCach.ReformPlans.Commands;

namespace CaiCach.ReformPlans.Doing;

/// <summary>What <see cref="ReturnTaskOutput"/> is told.</summary>
public sealed record ReturnTaskOutputOptions : PlanTaskOptions
{
    public required string? Reason { get; init; }
}
