using CaiCach.ReformPlans.Tasks;

namespace CaiCach.ReformPlans.Escalating;

/// <summary>
/// A rule: so many days before or after the date in force of a task whose product is not accepted, somebody is told. Rows with validity and source, so that
/// a province changes them by a decision and not by a release.
/// </summary>
public sealed class EscalationStep
{
    public Guid Id { get; set; }

    /// <summary>Stable across versions of the row; what was done under it is remembered by it.</summary>
    public string Code { get; set; } = "";

    /// <summary>Words for the line on the task's page, such as "Nhắc trước hạn".</summary>
    public string Name { get; set; } = "";

    /// <summary>Days after the date in force; negative: before it.</summary>
    public int Days { get; set; }

    public EscalationAudience Audience { get; set; }

    /// <summary>Whether parts of a task, the agency's own affair, are told of too.</summary>
    public bool WithParts { get; set; }

    public DateOnly ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public string LegalSource { get; set; } = "";

    public bool IsValidOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);

    /// <summary>
    /// Whether the step has come for a task on a day. Before the date it is for work not yet handed in and ends with the date; after it, for what is overdue,
    /// also on a later day than the first: a Sunday's step comes on Monday.
    /// </summary>
    public bool IsReached(TaskState state, DateOnly day) => state.DueOn is { } due && state.IsOpen && (WithParts || state.ParentTaskId is null) && day >= due.AddDays(Days)
        && (Days <= 0 ? day <= due && state.Stage != TaskStage.OutputSubmitted : state.On(day) == TaskStanding.Overdue);
}
