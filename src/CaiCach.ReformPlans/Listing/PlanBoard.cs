using System.Globalization;
using CaiCach.Kernel.Actions;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;

namespace CaiCach.ReformPlans.Listing;

/// <summary>
/// "36 of 54": how a plan stands on a day. Counted are the tasks of the plan that are no part of another one; cancelled tasks are out of both numbers.
/// </summary>
public sealed class PlanBoard(PlanReader plans, PlanStandings standings, UnitDirectory units)
{
    /// <returns>Null when the plan does not exist or may not be known to exist.</returns>
    public async Task<PlanBoardFigures?> RunAsync(PlanBoardQuestion question, ActionContext context, CancellationToken cancellationToken)
    {
        if (await plans.FindAsync(question.PlanId, context, cancellationToken, question.AsOf) is not { } plan)
        {
            return null;
        }

        var reach = context.Authority.FilterFor(ReformPlansPermissions.View);
        var all = (await standings.ReadAsync(plan.Id, question.AsOf, reach, cancellationToken)).Where(t => t.State.ParentTaskId is null).ToList();
        var counted = all.Where(t => t.State.Stage != TaskStage.Cancelled).ToList();
        var labels = await LabelsAsync(question.By, cancellationToken);
        var rows = counted.GroupBy(t => KeyOf(t.State, question.By)).Select(g => Row(g.Key, labels(g.Key), g, question.AsOf)).ToList();
        return new PlanBoardFigures(
            question, plan, Ordered(rows, question.By, plan.Contents), Row("", "Toàn kế hoạch", counted, question.AsOf), all.Count - counted.Count, BurnUp(plan, counted, question.AsOf));

        async Task<Func<string, string>> LabelsAsync(PlanGrouping by, CancellationToken stop)
        {
            var snapshot = await units.GetAsync(stop);
            var names = plan.Contents.ToDictionary(c => c.Id.ToString(), c => c.Name);
            return key => by switch
            {
                PlanGrouping.Content => names.GetValueOrDefault(key, "–"),
                PlanGrouping.Unit => key.Length == 0 ? "Chưa định cơ quan chủ trì" : snapshot.NameOf(Guid.Parse(key)),
                _ => key.Length == 0 ? "Chưa định hạn" : $"Tháng {key[5..]}/{key[..4]}",
            };
        }
    }

    /// <summary>The group of a task; also what a list is narrowed by.</summary>
    public static string KeyOf(TaskState state, PlanGrouping by) => by switch
    {
        PlanGrouping.Content => state.ContentId.ToString(),
        PlanGrouping.Unit => state.AgencyId?.ToString() ?? "",
        _ => state.DueOn?.ToString("yyyy-MM", CultureInfo.InvariantCulture) ?? "",
    };

    static PlanBoardRow Row(string key, string label, IEnumerable<TaskAsOf> tasks, DateOnly asOf)
    {
        var standings = tasks.Select(t => (Standing: t.State.On(asOf), t.State.Stage)).ToList();
        int Count(TaskStanding standing) => standings.Count(s => s.Standing == standing);
        return new PlanBoardRow(
            key, label, standings.Count, Count(TaskStanding.DoneOnTime), Count(TaskStanding.DoneLate), Count(TaskStanding.Overdue), Count(TaskStanding.NotDue),
            standings.Count(s => s.Stage == TaskStage.OutputSubmitted));
    }

    static List<PlanBoardRow> Ordered(List<PlanBoardRow> rows, PlanGrouping by, IReadOnlyList<ReformContent> contents) => by switch
    {
        PlanGrouping.Content => [.. rows.OrderBy(r => contents.FirstOrDefault(c => c.Id.ToString() == r.Key)?.Ordinal)],
        PlanGrouping.Unit => [.. rows.OrderByDescending(r => r.Total).ThenBy(r => r.Label, StringComparer.Ordinal)],
        _ => [.. rows.OrderBy(r => r.Key.Length == 0).ThenBy(r => r.Key, StringComparer.Ordinal)],
    };

    static List<BurnUpMonth> BurnUp(PlanView plan, List<TaskAsOf> tasks, DateOnly asOf)
    {
        var months = new List<BurnUpMonth>();
        for (var month = new DateOnly(plan.PeriodFrom.Year, plan.PeriodFrom.Month, 1); month <= plan.PeriodTo; month = month.AddMonths(1))
        {
            var end = month.AddMonths(1).AddDays(-1);
            months.Add(new BurnUpMonth(month, tasks.Count(t => t.State.DueOn <= end), month > asOf ? null : tasks.Count(t => t.State.AcceptedOn <= end)));
        }

        return months;
    }
}
