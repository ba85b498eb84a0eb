using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.ReformPlans.Commands;
using CaiCach.ReformPlans.Doing;
using CaiCach.ReformPlans.Listing;
using CaiCach.ReformPlans.Planning;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.ReformPlans;

public sealed class PlanTests
{
    [Theory, EachDatabase]
    public async Task From_draft_to_accepted_and_every_day_between_is_remembered(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (plan, task) = await house.IssuedPlanAsync();
        Value(await house.AssignAsync(task));
        house.Clock.Set(new DateTime(2021, 4, 20, 9, 0, 0));
        Value(await house.ReportAsync(task, 40));
        Value(await house.AskForAsync(task, new DateOnly(2021, 5, 14)));
        Assert.Equal(TestPlans.Due, (await house.TaskAsync(task)).DueOn);
        house.Clock.Set(new DateTime(2021, 5, 4, 9, 0, 0));
        Value(await house.DecideAsync(task, granted: true));
        house.Clock.Set(new DateTime(2021, 5, 13, 9, 0, 0));
        Value(await house.SubmitAsync(task));
        house.Clock.Set(new DateTime(2021, 5, 20, 9, 0, 0));
        Value(await house.AcceptAsync(task));

        var row = await house.TaskAsync(task);
        Assert.Equal((new DateOnly(2021, 5, 14), TestPlans.Due, new DateOnly(2021, 5, 13), TaskStage.Accepted), (row.DueOn, row.OriginalDueOn, row.SubmittedOn, row.Stage));
        Assert.Equal(row.State, TaskState.Of(await house.LedgerAsync(task)));
        foreach (var (day, expected) in new[]
        {
            (new DateOnly(2021, 3, 31), (0, 0, 0, 0)), (new DateOnly(2021, 4, 30), (1, 0, 0, 1)),
            (new DateOnly(2021, 5, 1), (1, 0, 1, 0)), // the extension was decided on the 4th only
            (new DateOnly(2021, 5, 4), (1, 0, 0, 1)), (new DateOnly(2021, 5, 19), (1, 0, 0, 1)), (new DateOnly(2021, 5, 20), (1, 1, 0, 0)),
        })
        {
            foreach (var by in Enum.GetValues<PlanGrouping>())
            {
                var board = await house.BoardAsync(plan, day, by);
                Assert.Equal(expected, (board.Total.Total, board.Total.DoneOnTime, board.Total.Overdue, board.Total.NotDue));
                Assert.Equal(board.Total.Total, board.Rows.Sum(r => r.Total));
                foreach (var group in board.Rows)
                {
                    Assert.Equal(group.Overdue, (await house.ListAsync(new PlanTaskFilter { PlanId = plan, AsOf = day, Group = (by, group.Key), Standings = [TaskStanding.Overdue] })).Count);
                    Assert.Equal(group.Total, (await house.ListAsync(new PlanTaskFilter { PlanId = plan, AsOf = day, Group = (by, group.Key) })).Count);
                }
            }
        }

        var last = await house.BoardAsync(plan, new DateOnly(2021, 5, 20));
        Assert.Equal((100m, 1, 1), (last.Total.Percent, last.BurnUp.Single(m => m.Month.Month == 5).Planned, last.BurnUp.Single(m => m.Month.Month == 5).Done));
        Assert.Equal((0, null), (last.BurnUp.Single(m => m.Month.Month == 4).Done, last.BurnUp.Single(m => m.Month.Month == 6).Done));
    }

    [Theory, EachDatabase]
    public async Task Parts_and_cancelled_tasks_are_in_no_number(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var plan = Value(await house.CreatePlanAsync()).Id;
        var options = await house.TaskOptionsAsync(plan);
        var tasks = new List<Guid>();
        for (var i = 0; i < 3; i++)
        {
            tasks.Add(Value(await house.AddTaskAsync(options with { Name = $"Việc {i}" })).Id);
        }

        Value(await house.IssueAsync(plan));
        var part = Value(await house.SplitAsync(tasks[0])).Id;
        Assert.Equal(house.Province.Specialist.OfficialId, (await house.TaskAsync(part)).ResponsibleOfficialId);
        Refused.With("plan.cancel_decision", await house.CancelAsync(tasks[2], number: null));
        Value(await house.CancelAsync(tasks[2]));

        var board = await house.BoardAsync(plan, TestPlans.Start);
        Assert.Equal((2, 1, 0m), (board.Total.Total, board.Cancelled, board.Total.Percent));
        Assert.Equal([1, 1, 2], (await house.ListAsync(new PlanTaskFilter { PlanId = plan, WithParts = true })).Rows.Select(r => r.Ordinal));
        Assert.Equal("1.1", (await house.ListAsync(new PlanTaskFilter { PlanId = plan, WithParts = true })).Rows[1].Number);
        Assert.Equal(tasks[2], Assert.Single((await house.ListAsync(new PlanTaskFilter { PlanId = plan, Standings = [TaskStanding.Cancelled] })).Rows).Id);
        Refused.With("plan.outside_whole", await house.SplitAsync(tasks[1], TestPlans.Due.AddDays(1)));

        // The unit's own affair: its head accepts the part, not the task of the plan.
        Value(await house.SubmitAsync(part));
        Value(await house.AcceptAsync(part, house.Province.Chair));
        Value(await house.AssignAsync(tasks[0]));
        Value(await house.SubmitAsync(tasks[0]));
        Refused.With(Refusal.ForbiddenCode, await house.AcceptAsync(tasks[0], house.Province.Chair));
    }

    [Theory, EachDatabase]
    public async Task A_list_goes_on_after_its_last_row_and_finds_words_without_marks(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var plan = Value(await house.CreatePlanAsync()).Id;
        var options = await house.TaskOptionsAsync(plan);
        for (var i = 0; i < 5; i++)
        {
            Value(await house.AddTaskAsync(options with { Name = i == 3 ? "Đào tạo công chức" : $"Việc {i}" }));
        }

        var first = await house.ListAsync(new PlanTaskFilter { PlanId = plan, Take = 2 });
        var second = await house.ListAsync(new PlanTaskFilter { PlanId = plan, Take = 2, After = first.Next });
        var third = await house.ListAsync(new PlanTaskFilter { PlanId = plan, Take = 2, After = second.Next });
        Assert.Equal([1, 2, 3, 4, 5], first.Rows.Concat(second.Rows).Concat(third.Rows).Select(r => r.Ordinal));
        Assert.Equal((5, null), (first.Count, third.Next));
        Assert.Equal(4, Assert.Single((await house.ListAsync(new PlanTaskFilter { PlanId = plan, Text = "dao tao" })).Rows).Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_transferred_task_keeps_both_dates(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (_, task) = await house.IssuedPlanAsync();
        Value(await house.AssignAsync(task));
        Task<Outcome<PlanTaskChanged>> TransferAsync(Person by, string? number) => house.WithAsync<TransferPlanTask, Outcome<PlanTaskChanged>>(async u => await u.RunAsync(
            new TransferPlanTaskOptions
            {
                TaskId = task, LeadUnitId = house.Province.Department.Id, DueOn = new DateOnly(2021, 6, 30), Reason = "Đúng chức năng hơn",
                DecisionNumber = number, DecisionOn = number is null ? null : TestPlans.Start,
            },
            await house.AsAsync(by), default));

        Refused.With(Refusal.ForbiddenCode, await TransferAsync(house.Province.Chair, "15/QĐ-UBND"));
        Refused.With("plan.decision_needed", await TransferAsync(house.Province.Coordinator, null));
        Value(await TransferAsync(house.Province.Coordinator, "15/QĐ-UBND"));

        var row = await house.TaskAsync(task);
        Assert.Equal((TestPlans.Due, new DateOnly(2021, 6, 30), house.Province.Department.Id, null), (row.OriginalDueOn, row.DueOn, row.AgencyId, row.ResponsibleOfficialId));
        Refused.With(Refusal.NotFoundCode, await house.ReportAsync(task, by: house.Province.Chair)); // the city has no part in it any more
    }

    [Theory, EachDatabase]
    public async Task Who_may_do_what(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var p = house.Province;
        foreach (var person in new[] { p.Chair, p.Specialist, p.Auditor, p.Administrator })
        {
            Refused.With(Refusal.ForbiddenCode, await house.CreatePlanAsync(person));
        }

        var plan = Value(await house.CreatePlanAsync()).Id;
        var task = Value(await house.AddTaskAsync((await house.TaskOptionsAsync(plan)) with { CoUnitIds = [] })).Id;
        Assert.Null(await FindAsync(p.Chair)); // a draft is the province's own
        Assert.NotNull(await FindAsync(p.Coordinator));
        Value(await house.IssueAsync(plan));
        Assert.NotNull(await FindAsync(p.Chair));
        Assert.NotNull(await FindAsync(p.Specialist));
        Assert.NotNull(await FindAsync(p.Auditor));
        Assert.Null(await FindAsync(p.Director)); // neither leads nor helps
        Assert.Null(await FindAsync(p.Administrator));
        Assert.Equal((1, 0), ((await house.BoardAsync(plan, TestPlans.Start, who: p.Chair)).Total.Total, (await house.BoardAsync(plan, TestPlans.Start, who: p.Director)).Total.Total));

        Refused.With(Refusal.NotFoundCode, await house.AssignAsync(task, by: p.Director));
        Refused.With(Refusal.ForbiddenCode, await house.AssignAsync(task, by: p.Specialist));
        Refused.With("plan.other_agency", await house.AssignAsync(task, to: p.Director));
        Value(await house.AssignAsync(task));
        Refused.With(Refusal.ForbiddenCode, await house.ReportAsync(task, by: p.Counter));
        Refused.With(Refusal.ForbiddenCode, await house.ReportAsync(task, by: p.Coordinator));
        Value(await house.ReportAsync(task, by: p.OtherSpecialist)); // of the same unit
        Value(await house.SubmitAsync(task));
        Refused.With(Refusal.ForbiddenCode, await house.AcceptAsync(task, p.Specialist));
        Refused.With(Refusal.ForbiddenCode, await house.AcceptAsync(task, p.Auditor));
        Refused.With(Refusal.ForbiddenCode, await house.CancelAsync(task, by: p.Chair));
        Value(await house.AcceptAsync(task));

        async Task<PlanTaskView?> FindAsync(Person person)
        {
            var context = await house.AsAsync(person);
            return await house.WithAsync<PlanTaskReader, PlanTaskView?>(r => r.FindAsync(task, context, default));
        }
    }

    [Theory, EachDatabase]
    public async Task Nobody_accepts_what_he_reported_in_another_post(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (_, task) = await house.IssuedPlanAsync();
        var since = CaiCach.Kernel.Time.LocalClock.StartOf(new DateOnly(2020, 1, 1));
        await house.WithAsync<AppDb>(async db =>
        {
            db.Add(new CaiCach.Organisations.Posts.Post
            {
                Id = CaiCach.Kernel.Ids.New(since), OfficialId = house.Province.Coordinator.OfficialId, UnitId = house.Province.CityDivision.Id,
                Role = CaiCach.Kernel.Permissions.Role.Specialist, Title = "Chuyên viên", ValidFrom = since,
            });
            await db.SaveChangesAsync();
        });
        Value(await house.AssignAsync(task));
        Value(await house.SubmitAsync(task, house.Province.Coordinator));

        Refused.With("plan.own_report", await house.AcceptAsync(task));
    }

    [Theory, EachDatabase]
    public async Task The_first_plan_brings_the_national_contents_and_a_programme_its_targets(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        Value(await house.CreatePlanAsync());
        var programme = Value(await house.CreatePlanAsync(code: "2021-2030", kind: PlanKind.Programme)).Id;
        Refused.With("plan.code_taken", await house.CreatePlanAsync());

        var context = await house.AsAsync(house.Province.Coordinator);
        var view = (await house.WithAsync<PlanReader, PlanView?>(r => r.FindAsync(programme, context, default)))!;
        Assert.Equal(6, view.Contents.Count);
        Assert.All(view.Contents, c => Assert.Contains("76/NQ-CP", c.LegalSource, StringComparison.Ordinal));
        Assert.Contains(view.Targets, t => t is { Year: 2030, Value: "95%", Certainty: Certainty.Published });
        Assert.Contains(view.Targets, t => t.Certainty == Certainty.Unverified);
        Assert.Contains(view.Targets, t => t is { Year: null, Value: "nhóm 30 nước hàng đầu" });
        var old = await house.WithAsync<AppDb, ReformContent>(db => db.Set<ReformContent>().FirstAsync(c => c.ValidTo == new DateOnly(2020, 12, 31)));
        Refused.With("plan.content_period", await house.AddTaskAsync((await house.TaskOptionsAsync(view.Id)) with { ContentId = old.Id }));
    }

    [Theory, EachDatabase]
    public async Task A_file_is_proof_and_is_kept_once(string provider)
    {
        var folder = Directory.CreateTempSubdirectory("caicach-proof-").FullName;
        await using var house = await TestHouse.BuildAsync(provider, settings: new Dictionary<string, string?> { ["Files:Folder"] = folder });
        var (_, task) = await house.IssuedPlanAsync();
        Value(await house.AssignAsync(task));
        static ProofFile Pdf(string text = "%PDF-1.7 quyet dinh") => new(new MemoryStream(System.Text.Encoding.ASCII.GetBytes(text)), "../../Quyết định 15.pdf");

        Refused.With("plan.proof_missing", await house.SubmitAsync(task, proof: null));
        Refused.With("file.unknown_kind", await house.SubmitAsync(task, proof: null, file: Pdf("MZ")));
        Value(await house.SubmitAsync(task, proof: null, file: Pdf()));

        Assert.Equal("Quyết định 15.pdf", (await house.LedgerAsync(task))[^1].FileName);
        var context = await house.AsAsync(house.Province.Chair);
        Assert.Equal("application/pdf", (await house.WithAsync<PlanTaskReader, (string Hash, string Name, string MediaType)?>(r => r.FileAsync(task, 3, context, default)))!.Value.MediaType);
        var stranger = await house.AsAsync(house.Province.Administrator);
        Assert.Null(await house.WithAsync<PlanTaskReader, (string Hash, string Name, string MediaType)?>(r => r.FileAsync(task, 3, stranger, default)));
        Directory.Delete(folder, recursive: true);
    }

    [Theory, EachDatabase]
    public async Task My_tasks_are_mine_and_my_units_and_the_agencys_for_its_head(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (plan, task) = await house.IssuedPlanAsync();
        async Task<IReadOnlyList<MyTaskRow>> OfAsync(Person person)
        {
            var context = await house.AsAsync(person);
            return await house.WithAsync<MyTasks, IReadOnlyList<MyTaskRow>>(m => m.RunAsync(context, default));
        }

        Assert.Single(await OfAsync(house.Province.Chair)); // to be assigned
        Assert.Empty(await OfAsync(house.Province.Specialist));
        Value(await house.AssignAsync(task));
        Assert.True(Assert.Single(await OfAsync(house.Province.Specialist)).IsMine);
        Assert.False(Assert.Single(await OfAsync(house.Province.OtherSpecialist)).IsMine);
        Assert.Empty(await OfAsync(house.Province.Director));
        Value(await house.SubmitAsync(task));
        Value(await house.AcceptAsync(task));
        Assert.Empty(await OfAsync(house.Province.Specialist));
        Assert.Equal(100m, (await house.BoardAsync(plan, TestPlans.Due)).Total.Percent);
    }

    [Theory, EachDatabase]
    public async Task A_version_seen_before_somebody_else_saved_is_refused(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (_, task) = await house.IssuedPlanAsync();
        var assigned = Value(await house.AssignAsync(task));
        Assert.Equal((await house.TaskAsync(task)).Version, assigned.Version);

        Refused.With(Refusal.ConflictCode, await house.WithAsync<CancelPlanTask, Outcome<PlanTaskChanged>>(async u => await u.RunAsync(
            new CancelPlanTaskOptions { TaskId = task, Version = assigned.Version - 1, Reason = "x", DecisionNumber = "1", DecisionOn = TestPlans.Start },
            await house.AsAsync(house.Province.Coordinator), default)));
    }
}
