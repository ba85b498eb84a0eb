using CaiCach.ReformPlans.Tasks;

namespace CaiCach.ReformPlans.Commands;

/// <summary>How a task stands after a command.</summary>
/// <param name="Entry">Number of the ledger's new last line.</param>
public sealed record PlanTaskChanged(Guid Id, Guid PlanId, int Entry, TaskStage Stage, DateOnly? DueOn, int Version);
