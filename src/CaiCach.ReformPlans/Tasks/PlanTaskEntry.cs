namespace CaiCach.ReformPlans.Tasks;

/// <summary>
/// One line of a task's ledger: only ever added. Each names what it changed, so that the standing on any past day is the fold of the lines up to that day.
/// Columns that an entry does not change are null.
/// </summary>
public sealed class PlanTaskEntry
{
    public Guid Id { get; set; }

    public Guid TaskId { get; set; }

    public Guid PlanId { get; set; }

    /// <summary>1, 2, 3… within the task.</summary>
    public int Number { get; set; }

    public TaskEntryKind Kind { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>The legal day of <see cref="At"/>: what "as of a day" is asked by.</summary>
    public DateOnly Day { get; set; }

    public Guid OfficialId { get; set; }

    /// <summary>The person's name as it was.</summary>
    public string OfficialName { get; set; } = "";

    public Guid UnitId { get; set; }

    public Guid? ContentId { get; set; }

    public Guid? ParentTaskId { get; set; }

    public Guid? LeadUnitId { get; set; }

    public Guid? AgencyId { get; set; }

    public Guid? ResponsibleUnitId { get; set; }

    public Guid? ResponsibleOfficialId { get; set; }

    public DateOnly? StartOn { get; set; }

    /// <summary>The date set, asked for or granted.</summary>
    public DateOnly? DueOn { get; set; }

    public int? Percent { get; set; }

    /// <summary>Of a decided extension: whether it was granted.</summary>
    public bool? Granted { get; set; }

    /// <summary>Report, reason or remark.</summary>
    public string? Words { get; set; }

    /// <summary><see cref="TaskDetails"/> as JSON where the plan's own words changed.</summary>
    public string? Details { get; set; }

    public string? ProofNumber { get; set; }

    public DateOnly? ProofOn { get; set; }

    public string? ProofLink { get; set; }

    public string? FileHash { get; set; }

    public string? FileName { get; set; }

    public string? DecisionNumber { get; set; }

    public DateOnly? DecisionOn { get; set; }
}
