using CaiCach.ReformPlans.Tasks;

namespace CaiCach.ReformPlans.Listing;

/// <summary>Open work from a plan.</summary>
/// <param name="IsMine">The person answers for it; otherwise the unit or the agency does.</param>
public sealed record MyTaskRow(
    Guid Id, Guid PlanId, string PlanName, string Name, string? Output, string LeadUnitName, Guid? ResponsibleOfficialId, string? ResponsibleOfficialName,
    DateOnly? DueOn, int Percent, TaskStage Stage, TaskStanding Standing, bool IsMine, bool IsExtensionAsked);
