using CaiCach.ReformPlans.Tasks;

namespace CaiCach.ReformPlans.Listing;

/// <summary>A task that falls due, with the plan it belongs to.</summary>
public sealed record DueTaskRow(
    Guid Id, Guid PlanId, string PlanName, int Ordinal, string Name, string? Output, string LeadUnitName, string? ResponsibleOfficialName,
    DateOnly DueOn, DateOnly? OriginalDueOn, int Percent, TaskStage Stage, TaskStanding Standing);
