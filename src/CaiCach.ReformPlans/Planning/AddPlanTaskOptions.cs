using CaiCach.ReformPlans.Tasks;

namespace CaiCach.ReformPlans.Planning;

/// <summary>What <see cref="AddPlanTask"/> is told.</summary>
public sealed record AddPlanTaskOptions : TaskFields
{
    public required Guid PlanId { get; init; }

    /// <summary>Where the task was born: a dossier, an apology, a conclusion.</summary>
    public TaskOrigin? Origin { get; init; }
}
