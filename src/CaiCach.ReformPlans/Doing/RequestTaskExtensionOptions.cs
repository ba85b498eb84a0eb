using CaiCach.ReformPlans.Commands;

namespace CaiCach.ReformPlans.Doing;

/// <summary>What <see cref="RequestTaskExtension"/> is told.</summary>
public sealed record RequestTaskExtensionOptions : PlanTaskOptions
{
    public required DateOnly? DueOn { get; init; }

    public required string? Reason { get; init; }
}
