namespace CaiCach.ReformPlans.Commands;

/// <summary>What a decision may know besides the task: the moment, who acts, the plan, the tasks around it.</summary>
public sealed record PlanFacts
{
    public required DateTimeOffset Now { get; init; }

    public required Guid OfficialId { get; init; }

    public required string OfficialName { get; init; }

    public required Guid UnitId { get; init; }

    /// <summary>True once a decision has issued the plan.</summary>
    public required bool IsIssued { get; init; }

    public Guid TaskId { get; init; }

    public string Name { get; init; } = "";

    public string? Output { get; init; }

    /// <summary>Dates of the task it is, or shall be, a part of.</summary>
    public TaskDates? Whole { get; init; }

    /// <summary>Dates of its parts that are not cancelled.</summary>
    public IReadOnlyList<TaskDates> Parts { get; init; } = [];

    /// <summary>Whole of every task of the plan that is a part: for cycles.</summary>
    public IReadOnlyDictionary<Guid, Guid?> WholeOf { get; init; } = new Dictionary<Guid, Guid?>();

    /// <summary>The person has reported on this task himself.</summary>
    public bool HasReported { get; init; }
}
