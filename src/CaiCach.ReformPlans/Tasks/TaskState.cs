namespace CaiCach.ReformPlans.Tasks;

/// <summary>A task's standing as the fold of its ledger. Pure: the same lines give the same state, folded whole or day by day.</summary>
/// <param name="OriginalDueOn">The date first set by the issued plan; transfers, extensions and amendments by decision leave it.</param>
/// <param name="SubmittedOn">The day on which the output that waits, or was accepted, was handed in.</param>
/// <param name="RequestedDueOn">A later date that waits for a decision.</param>
/// <param name="RequesterId">Who asked for it.</param>
public sealed record TaskState(
    TaskStage Stage = TaskStage.NotStarted,
    int Percent = 0,
    Guid ContentId = default,
    Guid? ParentTaskId = null,
    Guid? LeadUnitId = null,
    Guid? AgencyId = null,
    Guid? ResponsibleUnitId = null,
    Guid? ResponsibleOfficialId = null,
    DateOnly? StartOn = null,
    DateOnly? DueOn = null,
    DateOnly? OriginalDueOn = null,
    DateOnly? SubmittedOn = null,
    DateOnly? AcceptedOn = null,
    DateOnly? RequestedDueOn = null,
    Guid? RequesterId = null)
{
    /// <summary>Before the first line.</summary>
    public static readonly TaskState None = new();

    /// <summary>Neither done nor cancelled.</summary>
    public bool IsOpen => Stage is not (TaskStage.Accepted or TaskStage.Cancelled);

    /// <summary>The state after all lines, in their order.</summary>
    public static TaskState Of(IEnumerable<PlanTaskEntry> entries) => entries.Aggregate(None, (state, entry) => state.After(entry));

    /// <summary>
    /// How it stands on a day. Our reading: what counts is the day on which the output was submitted, if that output is accepted, however much later the
    /// acceptance comes; the unit does not answer for the time of whoever accepts. The date it is held against is the one in force, extended or moved by
    /// decisions; the due day itself is still in time. A task without a date is never overdue.
    /// </summary>
    public TaskStanding On(DateOnly day) => Stage switch
    {
        TaskStage.Cancelled => TaskStanding.Cancelled,
        TaskStage.Accepted => SubmittedOn > DueOn ? TaskStanding.DoneLate : TaskStanding.DoneOnTime,
        TaskStage.OutputSubmitted when !(SubmittedOn > DueOn) => TaskStanding.NotDue,
        _ => day > DueOn ? TaskStanding.Overdue : TaskStanding.NotDue,
    };

    public TaskState After(PlanTaskEntry entry) => entry.Kind switch
    {
        TaskEntryKind.Added => Placed(entry) with { OriginalDueOn = entry.DueOn },
        TaskEntryKind.Amended => Placed(entry) with { OriginalDueOn = entry.DecisionNumber is null ? entry.DueOn : OriginalDueOn ?? entry.DueOn },
        TaskEntryKind.Assigned => this with { ResponsibleUnitId = entry.ResponsibleUnitId, ResponsibleOfficialId = entry.ResponsibleOfficialId },
        TaskEntryKind.Transferred => this with
        {
            LeadUnitId = entry.LeadUnitId, AgencyId = entry.AgencyId, DueOn = entry.DueOn ?? DueOn,
            ResponsibleUnitId = entry.ResponsibleUnitId, ResponsibleOfficialId = entry.ResponsibleOfficialId,
        },
        TaskEntryKind.ProgressReported => this with { Stage = TaskStage.InProgress, Percent = entry.Percent ?? Percent },
        TaskEntryKind.OutputSubmitted => this with { Stage = TaskStage.OutputSubmitted, SubmittedOn = entry.Day },
        TaskEntryKind.Accepted => this with { Stage = TaskStage.Accepted, AcceptedOn = entry.Day, Percent = 100, RequestedDueOn = null, RequesterId = null },
        TaskEntryKind.Returned => this with { Stage = TaskStage.InProgress, SubmittedOn = null },
        TaskEntryKind.ExtensionRequested => this with { RequestedDueOn = entry.DueOn, RequesterId = entry.OfficialId },
        TaskEntryKind.ExtensionDecided => this with { DueOn = entry.Granted == true ? entry.DueOn : DueOn, RequestedDueOn = null, RequesterId = null },
        TaskEntryKind.Cancelled => this with { Stage = TaskStage.Cancelled, RequestedDueOn = null, RequesterId = null },
        _ => throw new ArgumentOutOfRangeException(nameof(entry), entry.Kind, "An entry without a meaning."),
    };

    // A task that leaves its agency leaves the person too.
    TaskState Placed(PlanTaskEntry entry) => this with
    {
        ContentId = entry.ContentId ?? ContentId, ParentTaskId = entry.ParentTaskId, LeadUnitId = entry.LeadUnitId, AgencyId = entry.AgencyId,
        StartOn = entry.StartOn, DueOn = entry.DueOn,
        ResponsibleUnitId = entry.AgencyId == AgencyId ? ResponsibleUnitId : null, ResponsibleOfficialId = entry.AgencyId == AgencyId ? ResponsibleOfficialId : null,
    };
}
