using CaiCach.ReformPlans.Escalating;
using CaiCach.ReformPlans.Tasks;

namespace CaiCach.ReformPlans.Listing;

/// <summary>Everything that one task's page shows.</summary>
/// <param name="Whole">The task it is a part of.</param>
/// <param name="Ledger">All that happened, oldest first.</param>
/// <param name="Escalations">Who was reminded or told of the date, oldest first.</param>
/// <param name="Unclear">What of "five clear" is missing.</param>
public sealed record PlanTaskView(
    PlanTask Task, PlanView Plan, string ContentName, string LeadUnitName, string? ResponsibleUnitName, string? ResponsibleOfficialName, IReadOnlyList<(Guid Id, string Name)> CoUnits,
    PlanTaskRow? Whole, IReadOnlyList<PlanTaskRow> Parts, IReadOnlyList<PlanTaskEntry> Ledger, TaskStanding Standing, IReadOnlyList<string> Unclear, IReadOnlyList<TaskEscalation> Escalations);
