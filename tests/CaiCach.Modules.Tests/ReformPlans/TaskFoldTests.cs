using CaiCach.Kernel.Time;
using CaiCach.ReformPlans.Commands;
using CaiCach.ReformPlans.Tasks;

namespace CaiCach.Modules.Tests.ReformPlans;

/// <summary>Random lives of a task, decided by the rules: the ledger alone must say how it stood on every day.</summary>
public sealed class TaskFoldTests
{
    static readonly Guid Agency = Guid.CreateVersion7(DateTimeOffset.UnixEpoch);
    static readonly Guid[] People = [.. Enumerable.Range(0, 4).Select(_ => Guid.CreateVersion7(DateTimeOffset.UnixEpoch))];
    static readonly DateOnly First = new(2021, 1, 4);

    [Fact]
    public void Folded_whole_or_day_by_day_it_is_the_same_and_the_last_day_is_the_row()
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            var (task, ledger) = Live(new Random(seed));

            Assert.Equal(task.State, TaskState.Of(ledger));
            var daily = TaskState.None;
            foreach (var day in ledger.GroupBy(e => e.Day).OrderBy(g => g.Key))
            {
                daily = day.Aggregate(daily, (state, entry) => state.After(entry));
                Assert.Equal(TaskState.Of(ledger.Where(e => e.Day <= day.Key)), daily);
            }

            Assert.Equal(task.State, daily);
        }
    }

    [Fact]
    public void What_is_final_stays_and_nothing_is_done_without_acceptance()
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            var (task, ledger) = Live(new Random(seed));
            Assert.Equal(ledger.Exists(e => e.Kind == TaskEntryKind.Accepted), task.Stage == TaskStage.Accepted);
            Assert.Equal(ledger.Exists(e => e.Kind == TaskEntryKind.Cancelled), task.Stage == TaskStage.Cancelled);
            Assert.True(task.State.IsOpen || ledger[^1].Kind is TaskEntryKind.Accepted or TaskEntryKind.Cancelled);
            Assert.InRange(task.Percent, 0, 100);
            Assert.Equal(ledger[0].DueOn, task.OriginalDueOn);
            Assert.Equal(Enumerable.Range(1, ledger.Count), ledger.Select(e => e.Number));
            if (ledger.Find(e => e.Kind == TaskEntryKind.Accepted) is { } accepted)
            {
                Assert.DoesNotContain(ledger, e => IsReport(e, accepted.OfficialId));
                var submitted = ledger.FindLast(e => e.Kind == TaskEntryKind.OutputSubmitted)!;
                Assert.Equal(submitted.Day > task.DueOn ? TaskStanding.DoneLate : TaskStanding.DoneOnTime, task.State.On(accepted.Day.AddYears(1)));
            }
        }
    }

    [Theory]
    [InlineData("2021-04-30", "2021-06-15", TaskStanding.DoneOnTime)] // submitted on the due day, accepted six weeks later
    [InlineData("2021-05-01", "2021-05-01", TaskStanding.DoneLate)]
    public void The_day_of_submission_counts(string submitted, string accepted, TaskStanding standing)
    {
        var state = new TaskState(TaskStage.Accepted, DueOn: new DateOnly(2021, 4, 30), SubmittedOn: Day(submitted), AcceptedOn: Day(accepted));
        Assert.Equal(standing, state.On(new DateOnly(2021, 12, 31)));
    }

    [Theory]
    [InlineData(TaskStage.InProgress, null, "2021-04-30", TaskStanding.NotDue)] // the due day itself is still in time
    [InlineData(TaskStage.InProgress, null, "2021-05-01", TaskStanding.Overdue)]
    [InlineData(TaskStage.OutputSubmitted, "2021-04-30", "2021-05-20", TaskStanding.NotDue)] // handed in in time, the others are at it
    [InlineData(TaskStage.OutputSubmitted, "2021-05-02", "2021-05-20", TaskStanding.Overdue)]
    [InlineData(TaskStage.Cancelled, null, "2021-05-20", TaskStanding.Cancelled)]
    public void Standing_is_computed_from_stage_and_day(TaskStage stage, string? submitted, string day, TaskStanding standing) =>
        Assert.Equal(standing, new TaskState(stage, DueOn: new DateOnly(2021, 4, 30), SubmittedOn: submitted is null ? null : Day(submitted)).On(Day(day)));

    [Fact]
    public void A_task_without_a_date_is_never_overdue() => Assert.Equal(TaskStanding.NotDue, new TaskState().On(new DateOnly(2999, 1, 1)));

    static bool IsReport(PlanTaskEntry entry, Guid who) => entry.OfficialId == who && (entry.Kind == TaskEntryKind.ProgressReported || entry.Kind == TaskEntryKind.OutputSubmitted);

    static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    static (PlanTask Task, List<PlanTaskEntry> Ledger) Live(Random random)
    {
        var task = new PlanTask { Id = Guid.CreateVersion7(DateTimeOffset.UnixEpoch) };
        var ledger = new List<PlanTaskEntry>();
        var day = First;
        var details = new TaskDetails(Agency, null, "Việc", "Sản phẩm", null, Agency, Agency, [], First, First.AddDays(random.Next(5, 60)), null, null, null);
        void Try(TaskCommand command, Guid who)
        {
            var decided = PlanRules.Decide(task.State, command, new PlanFacts
            {
                Now = LocalClock.ToInstant(day.ToDateTime(new TimeOnly(9, 0))), OfficialId = who, OfficialName = "Ai", UnitId = Agency, IsIssued = true, TaskId = task.Id,
                Name = task.Name, Output = task.Output,
                HasReported = ledger.Exists(e => IsReport(e, who)),
            });
            if (decided.Succeeded)
            {
                task.Apply(decided.Value);
                ledger.Add(decided.Value);
            }
        }

        Try(new AddTask(details, new Decision("1", First)), People[0]);
        for (var i = 0; i < 30; i++)
        {
            day = day.AddDays(random.Next(0, 6));
            var decision = random.Next(4) == 0 ? null : new Decision("2/QĐ", day);
            Try(random.Next(12) switch
            {
                0 => new AmendTask(details with { DueOn = day.AddDays(random.Next(-10, 40)), AgencyId = random.Next(3) == 0 ? People[2] : Agency }, decision, null),
                1 or 2 => new AssignTask(Agency, People[random.Next(4)]),
                3 => new TransferTask(Agency, random.Next(2) == 0 ? Agency : People[3], Agency, People[1], random.Next(2) == 0 ? null : day.AddDays(20), decision, "Chuyển"),
                4 or 5 => new ReportProgress(random.Next(-5, 110), "Đang làm", TaskProof.None),
                6 => new SubmitOutput(null, random.Next(5) == 0 ? TaskProof.None : new TaskProof("3/BC", day, null, null, null)),
                7 => new AcceptOutput(null),
                8 => new ReturnOutput("Chưa đạt"),
                9 => new RequestExtension(day.AddDays(random.Next(-10, 60)), "Chờ"),
                10 => new DecideExtension(random.Next(2) == 0, decision, "Ý kiến"),
                _ => random.Next(6) == 0 ? new CancelTask(decision, "Thôi") : new ReportProgress(10, "Đang làm", TaskProof.None),
            }, People[random.Next(4)]);
        }

        return (task, ledger);
    }
}
