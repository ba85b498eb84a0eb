namespace CaiCach.ReformPlans.Commands;

/// <summary>What every command on one existing task says.</summary>
public abstract record PlanTaskOptions
{
    public required Guid TaskId { get; init; }

    /// <summary>The version the person saw; another one is refused. Null skips the check.</summary>
    public int? Version { get; init; }
}
