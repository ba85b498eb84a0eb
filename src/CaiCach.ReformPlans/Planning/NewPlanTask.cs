using CaiCach.ReformPlans.Tasks;

namespace CaiCach.ReformPlans.Planning;

/// <summary>One of several tasks that are written at once.</summary>
public sealed record NewPlanTask : TaskFields
{
    /// <summary>Where the task was born.</summary>
    public TaskOrigin? Origin { get; init; }
}
