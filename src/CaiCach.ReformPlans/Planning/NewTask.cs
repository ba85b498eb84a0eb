using CaiCach.Kernel;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Numbering;
using CaiCach.ReformPlans.Tasks;

namespace CaiCach.ReformPlans.Planning;

/// <summary>An empty task with its place in the plan.</summary>
public static class NewTask
{
    /// <summary>The counter that numbers the tasks of a plan, or the parts of a task.</summary>
    public static string Series(Guid wholeOrPlanId) => $"plan-task:{wholeOrPlanId:N}";

    internal static async Task<PlanTask> MakeAsync(AppDb db, Guid planId, Guid? wholeId, TaskOrigin? origin, DateTimeOffset now, CancellationToken cancellationToken) => new()
    {
        Id = Ids.New(now),
        PlanId = planId,
        Ordinal = (int)await LegalNumbers.NextAsync(db, Series(wholeId ?? planId), "all", cancellationToken),
        OriginKind = origin?.Kind,
        OriginId = origin?.RecordId,
        OriginLabel = origin?.Label,
    };
}
