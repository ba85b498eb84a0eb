using CaiCach.ReformPlans.Commands;

namespace CaiCach.ReformPlans.Doing;

/// <summary>What <see cref="AcceptTaskOutput"/> is told.</summary>
public sealed record AcceptTaskOutputOptions : PlanTaskOptions
{
    public string? Words { get; init; }
}
