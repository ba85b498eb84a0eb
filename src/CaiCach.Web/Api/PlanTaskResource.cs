using CaiCach.ReformPlans.Listing;
using CaiCach.ReformPlans.Tasks;

namespace CaiCach.Web.Api;

/// <summary>A task as the API shows it.</summary>
/// <param name="Unclear">What of "five clear" is missing.</param>
/// <param name="Ledger">All that happened, oldest first.</param>
internal sealed record PlanTaskResource(
    Guid Id, Guid PlanId, string PlanName, int Ordinal, Guid? WholeId, string Name, string? Output, string? ExpectedResult, Guid ContentId, string ContentName, Guid? LeadUnitId, string LeadUnitName,
    IReadOnlyList<Guid> CoUnitIds, Guid? ResponsibleUnitId, Guid? ResponsibleOfficialId, string? ResponsibleOfficialName, DateOnly? StartOn, DateOnly? DueOn, DateOnly? OriginalDueOn,
    decimal? Budget, string? LegalBasis, string? Note, TaskOrigin? Origin, TaskStage Stage, TaskStanding Standing, int Percent, DateOnly? SubmittedOn, DateOnly? AcceptedOn,
    DateOnly? RequestedDueOn, IReadOnlyList<string> Unclear, IReadOnlyList<PlanTaskRow> Parts, IReadOnlyList<PlanTaskEntry> Ledger, int Version)
{
    public static PlanTaskResource Of(PlanTaskView view)
    {
        var t = view.Task;
        return new PlanTaskResource(
            t.Id, t.PlanId, view.Plan.Name, t.Ordinal, t.ParentTaskId, t.Name, t.Output, t.ExpectedResult, t.ContentId, view.ContentName, t.LeadUnitId, view.LeadUnitName,
            [.. view.CoUnits.Select(c => c.Id)], t.ResponsibleUnitId, t.ResponsibleOfficialId, view.ResponsibleOfficialName, t.StartOn, t.DueOn, t.OriginalDueOn,
            t.Budget, t.LegalBasis, t.Note, t.OriginKind is null ? null : new TaskOrigin(t.OriginKind, t.OriginId, t.OriginLabel ?? ""), t.Stage, view.Standing, t.Percent, t.SubmittedOn, t.AcceptedOn,
            t.RequestedDueOn, view.Unclear, view.Parts, view.Ledger, t.Version);
    }
}
