using CaiCach.ReformPlans.Commands;

namespace CaiCach.ReformPlans.Doing;

/// <summary>What <see cref="DecideTaskExtension"/> is told.</summary>
public sealed record DecideTaskExtensionOptions : PlanTaskOptions
{
    public required bool Granted { get; init; }

    public string? DecisionNumber { get; init; }

    public DateOnly? DecisionOn { get; init; }

    /// <summary>Why; needed where it is refused.</summary>
    public string? Words { get; init; }
}
