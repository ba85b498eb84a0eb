using System.Globalization;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Numbering;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans;
using CaiCach.ReformPlans.Commands;
using CaiCach.ReformPlans.Planning;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;

namespace CaiCach.Demonstration;

/// <summary>Makes the plan of 2021 and lets its tasks go as data/plans says: every step is decided by the rules that decide for people.</summary>
internal sealed class PlanLives(Province province)
{
    static readonly DateTimeOffset Begun = LocalClock.ToInstant(new DateTime(2021, 1, 4, 8, 30, 0));
    static readonly DateTimeOffset Issued = LocalClock.ToInstant(new DateTime(2021, 1, 6, 15, 0, 0));
    static readonly DateTimeOffset Assigned = LocalClock.ToInstant(new DateTime(2021, 1, 11, 8, 0, 0));

    readonly Dictionary<string, Unit> units = province.Units.ToDictionary(u => u.Code);
    readonly Official coordinator = province.Officials.Single(o => o.UserName == "cchc.snv");
    readonly IReadOnlyList<ReformContent> contents = NationalProgramme.Contents(Begun);
    readonly List<object> rows = [];

    /// <summary>Everything but the history.</summary>
    public IReadOnlyList<object> Rows => rows;

    public List<AuditEntry> History { get; } = [];

    public void Make()
    {
        rows.AddRange(contents);
        var programme = NewPlan("2021-2030", PlanKind.Programme, null, "Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021–2030 (dự thảo theo Nghị quyết 76/NQ-CP)", 2021, 2030);
        rows.AddRange(NationalProgramme.Targets(programme.Id, Begun));
        var plan = NewPlan("2021", PlanKind.Yearly, programme.Id, "Kế hoạch CCHC nhà nước tỉnh Phú Yên năm 2021", 2021, 2021);
        plan.Goals = "Đẩy mạnh cải cách hành chính trên sáu nội dung, lấy sự hài lòng của người dân, tổ chức làm thước đo (minh hoạ).";
        plan.Requirements = "Mỗi nhiệm vụ xác định rõ trách nhiệm, sản phẩm và kết quả đầu ra, tiến độ của từng cơ quan.";
        var tasks = DataFiles.Rows("phu-yen-2021.csv", "plans").Select((row, i) => (Task: Add(plan, row, i + 1), Row: row)).ToList();
        (plan.State, plan.DecisionNumber, plan.DecisionOn, plan.IssuedAt, plan.Version) = (PlanState.Issued, "01/QĐ-UBND (minh hoạ)", LocalClock.ToLocalDate(Issued), Issued, 1);
        Note(PlanRecord.Of(plan), ReformPlansActions.Issue, Issued, coordinator, UnitOf(coordinator), [new PlanIssued(plan.DecisionNumber, plan.DecisionOn.Value, tasks.Count)]);
        rows.Add(new Counter { Series = NewTask.Series(plan.Id), Period = "all", Last = tasks.Count });
        foreach (var (task, row) in tasks)
        {
            Live(task, row);
        }

        var (told, mornings) = PlanEscalations.Of(province, [.. rows.OfType<PlanTaskEntry>()], LocalClock.ToLocalDate(Assigned).AddDays(1), LocalClock.ToLocalDate(DemonstrationSeed.Present).AddDays(-1));
        rows.AddRange(told);
        foreach (var (at, escalated) in mornings)
        {
            Note(PlanRecord.Of(plan), ReformPlansActions.Escalate, at, Actor.System, [escalated]);
        }
    }

    Plan NewPlan(string code, PlanKind kind, Guid? parent, string name, int from, int to)
    {
        var plan = new Plan
        {
            Id = Ids.New(Begun), Code = code, Kind = kind, AgencyId = units["H45"].Id, ParentPlanId = parent, Name = name,
            PeriodFrom = new DateOnly(from, 1, 1), PeriodTo = new DateOnly(to, 12, 31), State = PlanState.Draft,
        };
        rows.Add(plan);
        Note(PlanRecord.Of(plan), ReformPlansActions.Create, Begun, coordinator, UnitOf(coordinator), [new PlanCreated(code, name, kind, plan.PeriodFrom, plan.PeriodTo)]);
        return plan;
    }

    PlanTask Add(Plan plan, string[] row, int ordinal)
    {
        var lead = units[row[3]];
        var isNamed = row[13] == "named";
        var helpers = row[4].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(c => units[c]).ToList();
        var note = isNamed
            ? $"Tên nhiệm vụ theo Báo Phú Yên ngày 23/07/2021; cơ quan, thời gian, tiến độ là giả định. {row[14]}".Trim()
            : "Nhiệm vụ minh hoạ của bản trình diễn, không có trong nguồn.";
        var task = new PlanTask { Id = Ids.New(Begun), PlanId = plan.Id, Ordinal = ordinal };
        rows.Add(task);
        rows.AddRange(helpers.Select(h => new TaskCooperation { TaskId = task.Id, UnitId = h.Id, AgencyId = h.AgencyId }));
        Do(task, false, Begun.AddMinutes(10 + (ordinal * 3)), coordinator, ReformPlansActions.AddTask, new AddTask(new TaskDetails(
            contents.Single(c => c.Code == row[0] && c.IsValidOn(plan.PeriodFrom)).Id, null, isNamed ? row[1] : row[1] + " (minh hoạ)", row[2], null,
            lead.Id, lead.AgencyId, [.. helpers.Select(h => h.Id)], Day(row[5]), Day(row[6]),
            row[7].Length > 0 ? decimal.Parse(row[7], CultureInfo.InvariantCulture) : null, null, note), null));
        return task;
    }

    void Live(PlanTask task, string[] row)
    {
        var division = province.Units.First(u => u.AgencyId == task.AgencyId && u.Kind == UnitKind.Division);
        var worker = Holder(division, Role.Specialist);
        var chief = Holder(province.Units.Single(u => u.Id == task.AgencyId), Role.AgencyHead);
        Do(task, true, Assigned.AddMinutes(task.Ordinal), chief, ReformPlansActions.Assign, new AssignTask(division.Id, worker.Id));
        if (Day(row[12]) is { } later && Day(row[6]) is { } due)
        {
            Do(task, true, At(due.AddDays(-11), 9), worker, ReformPlansActions.RequestExtension, new RequestExtension(later, "Chờ hướng dẫn của bộ chuyên ngành (minh hoạ)."));
            Do(task, true, At(due.AddDays(-4), 15), coordinator, ReformPlansActions.DecideExtension, new DecideExtension(true, new Decision("12/QĐ-UBND (minh hoạ)", due.AddDays(-4)), null));
        }

        if (Day(row[8]) is { } reported)
        {
            var percent = int.Parse(row[9], CultureInfo.InvariantCulture);
            Do(task, true, At(reported, 10), worker, ReformPlansActions.Report, new ReportProgress(percent, "Báo cáo tiến độ của đơn vị chủ trì (minh hoạ).", TaskProof.None));
        }

        if (Day(row[10]) is { } submitted)
        {
            Do(task, true, At(submitted, 14), worker, ReformPlansActions.Submit, new SubmitOutput(null, new TaskProof($"{task.Ordinal}/BC (minh hoạ)", submitted, null, null, null)));
        }

        if (Day(row[11]) is { } accepted)
        {
            Do(task, true, At(accepted, 16), coordinator, ReformPlansActions.Accept, new AcceptOutput(null));
        }
    }

    void Do(PlanTask task, bool isIssued, DateTimeOffset at, Official who, ActionName action, TaskCommand command)
    {
        var unit = UnitOf(who);
        var decided = PlanRules.Decide(task.State, command, new PlanFacts
        {
            Now = at, OfficialId = who.Id, OfficialName = who.FullName, UnitId = unit.Id, IsIssued = isIssued, TaskId = task.Id, Name = task.Name, Output = task.Output,
        });
        var entry = decided.Succeeded ? decided.Value : throw new InvalidOperationException($"Task {task.Ordinal}: {decided.Refusals[0].Message}");
        task.Apply(entry);
        task.Version = task.LastEntry - 1;
        rows.Add(entry);
        Note(PlanRecord.Of(task), action, at, who, unit, [new TaskEntryWritten(entry)]);
    }

    void Note(RecordRef record, ActionName action, DateTimeOffset at, Official who, Unit unit, IReadOnlyList<IRecordEvent> events) =>
        Note(record, action, at, new Actor(who.Id, who.FullName, null, unit.Id, unit.AgencyId), events);

    void Note(RecordRef record, ActionName action, DateTimeOffset at, Actor who, IReadOnlyList<IRecordEvent> events)
    {
        var last = History.FindLast(e => e.RecordId == record.Id);
        History.Add(AuditChain.Next(
            Ids.New(at), action.Code, at, who, null, record, (last?.Sequence ?? 0) + 1, last?.Hash ?? "",
            AuditContent.Write(events, null, null)));
    }

    Official Holder(Unit unit, Role role) => province.Officials.First(o => province.Posts.Exists(p => p.OfficialId == o.Id && p.UnitId == unit.Id && p.Role == role));

    Unit UnitOf(Official official)
    {
        var id = province.Posts.First(p => p.OfficialId == official.Id).UnitId;
        return province.Units.Single(u => u.Id == id);
    }

    static DateTimeOffset At(DateOnly day, int hour) => LocalClock.ToInstant(day.ToDateTime(new TimeOnly(hour, 0)));

    static DateOnly? Day(string cell) => cell.Length == 0 ? null : DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
