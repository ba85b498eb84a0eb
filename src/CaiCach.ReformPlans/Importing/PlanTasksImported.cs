using CaiCach.ReformPlans.Plans;

namespace CaiCach.ReformPlans.Importing;

/// <summary>Tasks came into a plan from an appendix table.</summary>
public sealed record PlanTasksImported(string FileHash, int Taken, IReadOnlyList<int> LinesLeftOut) : IPlanEvent
{
    public string Type => "plan.tasks-imported";
}
