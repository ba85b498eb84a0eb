using CaiCach.ReformPlans.Tasks;

namespace CaiCach.ReformPlans.Listing;

/// <summary>A task made from a record, as that record's page shows it.</summary>
public sealed record OriginTaskRow(Guid Id, string Name, string LeadUnitName, DateOnly? DueOn, TaskStage Stage, TaskStanding Standing);
