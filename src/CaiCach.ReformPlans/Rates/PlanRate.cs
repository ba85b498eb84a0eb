using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Permissions;
using CaiCach.ReformPlans.Listing;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Rates;

/// <summary>Tasks of the yearly plans that are done, by the agency that leads them. A task done late is done: what counts is the end of the year.</summary>
internal sealed class PlanRate(AppDb db, PlanStandings standings) : IRatioMeasure
{
    public RatioDefinition Definition { get; } = new(
        "plan.done-rate", "Hoàn thành kế hoạch cải cách", "Nhiệm vụ đã được nghiệm thu sản phẩm", "Nhiệm vụ của kế hoạch năm đã ban hành, tính cho cơ quan chủ trì",
        "Nhiệm vụ huỷ theo quyết định; phần việc chia nhỏ tính theo nhiệm vụ gốc", "Hoàn thành các nhiệm vụ còn lại của kế hoạch", "Kế hoạch cải cách hành chính năm của tỉnh", []);

    public async Task<IReadOnlyDictionary<Guid, Ratio>> ReadAsync(RatioScope scope, CancellationToken cancellationToken) =>
        (await TasksAsync(scope, cancellationToken)).GroupBy(t => t.State.AgencyId!.Value).ToDictionary(g => g.Key, g =>
        {
            var done = g.Count(t => t.State.Stage == TaskStage.Accepted);
            return new Ratio(done, g.Count(), Repairable: g.Count() - done);
        });

    public async Task<IReadOnlyList<RatioRow>> LostAsync(RatioScope scope, int take, CancellationToken cancellationToken)
    {
        var open = (await TasksAsync(scope with { From = new DateOnly(scope.To.Year, 1, 1) }, cancellationToken))
            .Where(t => t.State.On(scope.To) == TaskStanding.Overdue && t.State.DueOn is { } due && due.AddDays(1) >= scope.From).OrderByDescending(t => t.State.DueOn).Take(take).ToList();
        var ids = open.Select(t => t.TaskId).ToList();
        var names = await db.Set<PlanTask>().AsNoTracking().Where(t => ids.Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => t.Name, cancellationToken);
        return [.. open.Select(t => new RatioRow(t.State.AgencyId!.Value, t.State.DueOn!.Value.AddDays(1), names[t.TaskId], "/plans/tasks/" + t.TaskId))];
    }

    public string RowsOf(RatioScope scope, Guid agencyId, bool numerator) =>
        $"/plans/tasks?agency={agencyId}&from={scope.From:yyyy-MM-dd}&to={new DateOnly(scope.To.Year, 12, 31):yyyy-MM-dd}"
        + (numerator ? $"&standing={nameof(TaskStanding.DoneOnTime)}&standing={nameof(TaskStanding.DoneLate)}" : "");

    async Task<IReadOnlyList<TaskAsOf>> TasksAsync(RatioScope scope, CancellationToken cancellationToken)
    {
        var plans = await db.Set<Plan>().AsNoTracking().Where(p => p.Kind == PlanKind.Yearly && p.State == PlanState.Issued && p.PeriodFrom <= scope.To && p.PeriodTo >= scope.From).Select(p => p.Id).ToListAsync(cancellationToken);
        List<TaskAsOf> tasks = [];
        foreach (var plan in plans)
        {
            tasks.AddRange((await standings.ReadAsync(plan, scope.To, ReachFilter.All, cancellationToken))
                .Where(t => t.State is { ParentTaskId: null, Stage: not TaskStage.Cancelled, AgencyId: { } agency } && scope.Includes(agency)));
        }

        return tasks;
    }
}
