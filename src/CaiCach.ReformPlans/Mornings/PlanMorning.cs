using System.Globalization;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Organisations.Mornings;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Escalating;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Mornings;

/// <summary>
/// Tasks in the morning letter: the person's own that are late, near or came back; what waits for acceptance, for a decision about a date, for a person; and what
/// is reported to heads and leaders.
/// </summary>
internal sealed class PlanMorning(AppDb db, EscalateTasks escalate, UnitDirectory units) : IMorningPart
{
    // More than these of a kind are counted, not listed.
    const int MostListed = 5;

    IReadOnlyList<PlannedEscalation> rehearsed = [];
    PlanDesk? desk;

    public int Order => 10;

    public string Heading => "Nhiệm vụ kế hoạch cải cách hành chính";

    public async Task<int> PrepareAsync(DateOnly day, bool isRehearsal, ActionContext context, CancellationToken cancellationToken)
    {
        desk = null;
        rehearsed = isRehearsal ? await escalate.PlannedAsync(day, cancellationToken) : [];
        if (isRehearsal)
        {
            return rehearsed.Count;
        }

        var outcome = await escalate.RunAsync(day, context, cancellationToken);
        return outcome.Succeeded ? outcome.Value : throw new InvalidOperationException($"Tasks were not escalated: {outcome.Refusals[0].Code}");
    }

    public async Task<IReadOnlyList<MorningLine>> ReadAsync(MorningQuestion question, CancellationToken cancellationToken)
    {
        // What waits at the desks of the province is read once a morning, not once for every few hundred people.
        desk ??= await PlanDesk.ReadAsync(db, cancellationToken);
        var lines = new List<MorningLine>();
        await OwnAsync(question, lines, cancellationToken);
        await ReportedAsync(question, lines, cancellationToken);
        foreach (var person in question.People)
        {
            Counted(lines, person, desk.ToAccept(person.OfficialId, person.Authority), (n, task) => n == 1 ? $"Chờ nghiệm thu: {task}" : $"{n} sản phẩm chờ nghiệm thu");
            Counted(lines, person, desk.ToDecide(person.OfficialId, person.Authority), (n, task) => n == 1 ? $"Đề nghị gia hạn chờ quyết định: {task}" : $"{n} đề nghị gia hạn chờ quyết định");
            Counted(lines, person, desk.ToAssign(person.Authority), (n, task) => n == 1 ? $"Chưa giao cho ai: {task}" : $"{n} nhiệm vụ của cơ quan chưa giao cho ai");
        }

        return lines;
    }

    async Task OwnAsync(MorningQuestion question, List<MorningLine> lines, CancellationToken cancellationToken)
    {
        var (ids, soon, day) = (question.People.Select(p => p.OfficialId).ToList(), question.Soon, question.Day);
        TaskStage[] working = [TaskStage.NotStarted, TaskStage.InProgress, TaskStage.OutputSubmitted];
        var mine = db.Set<PlanTask>().AsNoTracking().Where(t => t.ResponsibleOfficialId != null && ids.Contains(t.ResponsibleOfficialId.Value));
        var issued = db.Set<Plan>().Where(p => p.State == PlanState.Issued);
        var near = await mine.Where(t => working.Contains(t.Stage) && t.DueOn <= soon).Join(issued, t => t.PlanId, p => p.Id, (t, p) => new
        {
            t.Id, t.Name, OfficialId = t.ResponsibleOfficialId!.Value, State = new TaskState(t.Stage, 0, default, null, null, null, null, null, null, t.DueOn, null, t.SubmittedOn, null, null, null),
        }).ToListAsync(cancellationToken);
        foreach (var t in near.OrderBy(t => t.State.DueOn).ThenBy(t => t.Id))
        {
            if (t.State.On(day) == TaskStanding.Overdue)
            {
                lines.Add(new MorningLine(t.OfficialId, $"Quá hạn {Late(t.State.DueOn!.Value, day)}: {t.Name}{(t.State.Stage == TaskStage.OutputSubmitted ? " (đã nộp trễ, chờ nghiệm thu)" : "")}", Page(t.Id), Overdue: 1));
            }
            else if (t.State.Stage != TaskStage.OutputSubmitted)
            {
                lines.Add(new MorningLine(t.OfficialId, $"{(t.State.DueOn == day ? "Hạn hôm nay" : $"Còn {t.State.DueOn!.Value.DayNumber - day.DayNumber} ngày, hạn {Day(t.State.DueOn.Value)}")}: {t.Name}", Page(t.Id), Due: 1));
            }
        }

        // Came back, and nothing was reported since.
        var returned = await (
            from t in mine.Where(t => t.Stage == TaskStage.InProgress)
            join e in db.Set<PlanTaskEntry>() on t.Id equals e.TaskId
            join p in issued on t.PlanId equals p.Id
            where e.Kind == TaskEntryKind.Returned && !db.Set<PlanTaskEntry>().Any(l => l.TaskId == t.Id && l.Number > e.Number && (l.Kind == TaskEntryKind.ProgressReported || l.Kind == TaskEntryKind.Returned))
            select new { t.Id, t.Name, OfficialId = t.ResponsibleOfficialId!.Value, e.Day }).ToListAsync(cancellationToken);
        lines.AddRange(returned.OrderBy(t => t.Day).ThenBy(t => t.Id).Select(t => new MorningLine(t.OfficialId, $"Sản phẩm bị trả lại ngày {Day(t.Day)}: {t.Name}", Page(t.Id), Waiting: 1)));
    }

    async Task ReportedAsync(MorningQuestion question, List<MorningLine> lines, CancellationToken cancellationToken)
    {
        var people = question.People.ToDictionary(p => p.OfficialId);
        var (ids, first, day) = (people.Keys.ToList(), question.People.Min(p => p.Since), question.Day);
        var snapshot = await units.GetAsync(cancellationToken);
        var recorded = await (
            from r in db.Set<EscalationRecipient>().AsNoTracking()
            join e in db.Set<Escalation>() on r.EscalationId equals e.Id
            join t in db.Set<PlanTask>() on e.TaskId equals t.Id
            where ids.Contains(r.OfficialId) && r.Day >= first && r.Day <= day && t.DueOn == e.DueOn && t.Stage != TaskStage.Accepted && t.Stage != TaskStage.Cancelled
            select new { r.OfficialId, r.Day, e.TaskId, e.DueOn, e.StepName, e.Audience, t.Name, t.AgencyId }).ToListAsync(cancellationToken);
        var told = recorded.Where(r => r.Day >= people[r.OfficialId].Since)
            .Concat(rehearsed.SelectMany(e => e.OfficialIds.Where(people.ContainsKey).Select(o => new { OfficialId = o, Day = day, e.TaskId, e.DueOn, StepName = e.Step.Name, e.Step.Audience, Name = e.TaskName, e.AgencyId })));
        var own = lines.Select(l => (l.OfficialId, l.Path)).ToHashSet();
        foreach (var r in told.OrderBy(r => r.DueOn).ThenBy(r => r.TaskId).Where(r => own.Add((r.OfficialId, Page(r.TaskId)))))
        {
            var isReminder = r.DueOn >= day;
            var when = isReminder ? $"còn {r.DueOn.DayNumber - day.DayNumber} ngày, hạn {Day(r.DueOn)}" : $"quá hạn {Late(r.DueOn, day)}";
            lines.Add(new MorningLine(
                r.OfficialId, $"{r.StepName}: {when}, {snapshot.NameOf(r.AgencyId)} chủ trì: {r.Name}", Page(r.TaskId), Overdue: isReminder ? 0 : 1, Due: isReminder ? 1 : 0));
        }
    }

    static void Counted(List<MorningLine> lines, MorningPerson person, IReadOnlyList<PlanDesk.Entry> entries, Func<int, string?, string> words)
    {
        if (entries.Count <= MostListed)
        {
            lines.AddRange(entries.Select(e => new MorningLine(person.OfficialId, words(1, e.Name), Page(e.Id), Waiting: 1)));
        }
        else
        {
            lines.Add(new MorningLine(person.OfficialId, words(entries.Count, null), "/plans", Waiting: entries.Count));
        }
    }

    static string Page(Guid task) => $"/plans/tasks/{task}";

    static string Late(DateOnly due, DateOnly day) => $"{day.DayNumber - due.DayNumber} ngày (hạn {Day(due)})";

    static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
