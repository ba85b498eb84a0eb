using CaiCach.Kernel.Data;

namespace CaiCach.ReformPlans.Tasks;

/// <summary>
/// Nhiệm vụ of a plan, done when its product is accepted. The row holds what its ledger comes to now, for lists; <see cref="Apply"/> alone changes it.
/// </summary>
public sealed class PlanTask : IVersioned
{
    public Guid Id { get; set; }

    public Guid PlanId { get; set; }

    /// <summary>Place among the tasks of the plan, or among the parts of its whole.</summary>
    public int Ordinal { get; set; }

    public string Name { get; set; } = "";

    public string? Output { get; set; }

    public string? ExpectedResult { get; set; }

    /// <summary>Kinh phí, in đồng.</summary>
    public decimal? Budget { get; set; }

    public string? LegalBasis { get; set; }

    /// <summary>Ghi chú.</summary>
    public string? Note { get; set; }

    public string SearchKey { get; set; } = "";

    public string? OriginKind { get; set; }

    public Guid? OriginId { get; set; }

    public string? OriginLabel { get; set; }

    public TaskStage Stage { get; set; }

    public int Percent { get; set; }

    public Guid ContentId { get; set; }

    public Guid? ParentTaskId { get; set; }

    public Guid? LeadUnitId { get; set; }

    public Guid? AgencyId { get; set; }

    /// <summary>Unit of the person who answers; null until assigned.</summary>
    public Guid? ResponsibleUnitId { get; set; }

    public Guid? ResponsibleOfficialId { get; set; }

    public DateOnly? StartOn { get; set; }

    public DateOnly? DueOn { get; set; }

    public DateOnly? OriginalDueOn { get; set; }

    public DateOnly? SubmittedOn { get; set; }

    public DateOnly? AcceptedOn { get; set; }

    public DateOnly? RequestedDueOn { get; set; }

    public Guid? RequesterId { get; set; }

    /// <summary>Number of the last line of the ledger.</summary>
    public int LastEntry { get; set; }

    public int Version { get; set; }

    /// <summary>The row as the fold's state.</summary>
    public TaskState State => new(
        Stage, Percent, ContentId, ParentTaskId, LeadUnitId, AgencyId, ResponsibleUnitId, ResponsibleOfficialId,
        StartOn, DueOn, OriginalDueOn, SubmittedOn, AcceptedOn, RequestedDueOn, RequesterId);

    /// <summary>Puts a line at the end of the ledger and the row behind it.</summary>
    public void Apply(PlanTaskEntry entry)
    {
        (entry.TaskId, entry.PlanId, entry.Number) = (Id, PlanId, ++LastEntry);
        var state = State.After(entry);
        (Stage, Percent, ContentId, ParentTaskId) = (state.Stage, state.Percent, state.ContentId, state.ParentTaskId);
        (LeadUnitId, AgencyId, ResponsibleUnitId, ResponsibleOfficialId) = (state.LeadUnitId, state.AgencyId, state.ResponsibleUnitId, state.ResponsibleOfficialId);
        (StartOn, DueOn, OriginalDueOn) = (state.StartOn, state.DueOn, state.OriginalDueOn);
        (SubmittedOn, AcceptedOn, RequestedDueOn, RequesterId) = (state.SubmittedOn, state.AcceptedOn, state.RequestedDueOn, state.RequesterId);
        if (entry.Details is { } json)
        {
            Say(TaskDetails.FromJson(json));
        }
    }

    void Say(TaskDetails details)
    {
        (Name, Output, ExpectedResult) = (details.Name, details.Output, details.ExpectedResult);
        (Budget, LegalBasis, Note) = (details.Budget, details.LegalBasis, details.Note);
        SearchKey = Kernel.Text.SearchKey.Of(details.Name + " " + details.Output);
    }
}
