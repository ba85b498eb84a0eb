using CaiCach.Kernel.Actions;
using CaiCach.ReformPlans.Tasks;

namespace CaiCach.ReformPlans.Plans;

/// <summary>The kinds of record that this module's histories belong to.</summary>
public static class PlanRecord
{
    public const string PlanKind = "plan";

    public const string TaskKind = "plan-task";

    public static RecordRef Of(Plan plan) => new(PlanKind, plan.Id);

    public static RecordRef Of(PlanTask task) => new(TaskKind, task.Id);
}
