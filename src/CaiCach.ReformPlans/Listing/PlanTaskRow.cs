using CaiCach.ReformPlans.Tasks;

namespace CaiCach.ReformPlans.Listing;

/// <summary>A line of a list of tasks, as it stood on the day asked for. Name and output are today's.</summary>
/// <param name="WholeOrdinal">Of a part: the number of its whole.</param>
public sealed record PlanTaskRow(
    Guid Id, Guid PlanId, int Ordinal, int? WholeOrdinal, string Name, string? Output, Guid ContentId, Guid? AgencyId, string LeadUnitName,
    Guid? ResponsibleOfficialId, string? ResponsibleOfficialName, DateOnly? StartOn, DateOnly? DueOn, DateOnly? OriginalDueOn, int Percent,
    TaskStage Stage, TaskStanding Standing, DateOnly? SubmittedOn, DateOnly? AcceptedOn, DateOnly? RequestedDueOn)
{
    /// <summary>"7", or "7.2" for the second part of the seventh task.</summary>
    public string Number => WholeOrdinal is { } whole ? $"{whole}.{Ordinal}" : $"{Ordinal}";
}
