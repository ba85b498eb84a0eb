using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Procedures.Drafting;
using CaiCach.Procedures.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.Procedures;

public sealed class ProcessTests
{
    static readonly DateOnly Today = new(2021, 4, 1);

    [Theory, EachDatabase]
    public async Task A_draft_is_begun_written_published_and_then_never_changes(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var controller = await house.ControllerAsync();
        var procedure = await house.ProcedureIdAsync();
        var begin = new StartProcessOptions { ProcedureId = procedure };
        Refused.With("kernel.forbidden", await house.WithAsync<StartProcess, Outcome<ChangedProcess>>(async u => await u.RunAsync(begin, await house.AsAsync(house.Province.Counter), default)));
        var draft = Value(await house.WithAsync<StartProcess, Outcome<ChangedProcess>>(async u => await u.RunAsync(begin, await house.AsAsync(controller), default)));
        Refused.With("process.draft_there", await house.WithAsync<StartProcess, Outcome<ChangedProcess>>(async u => await u.RunAsync(begin, await house.AsAsync(controller), default)));
        Assert.Equal(ProcessContent.Beginning.Steps.Count, (await ViewAsync(house, draft.Id)).Content.Steps.Count);
        Refused.With("process.move_unknown", await WriteAsync(house, controller, draft.Id, TestProcesses.Straight() with { Moves = [new("b1", "b9")] }));
        Refused.With("kernel.forbidden", await WriteAsync(house, house.Province.Counter, draft.Id, TestProcesses.Straight()));

        var branching = TestProcesses.Branching(house.Province.CityOtherDivision.Id);
        branching = branching with { Steps = [.. branching.Steps.Select(s => s.Key == "b3" ? s with { Referrals = [new ReferralContent(house.Province.Department.Id, ReferralKind.Opinion, 8)] } : s)] };
        Value(await WriteAsync(house, controller, draft.Id, branching));
        Refused.With("kernel.conflict", await WriteAsync(house, controller, draft.Id, branching, version: draft.Version));
        var kept = (await ViewAsync(house, draft.Id)).Content;
        Assert.Equal(branching.Steps.Select(s => s with { Referrals = [] }), kept.Steps.Select(s => s with { Referrals = [] }));
        Assert.Equal(branching.Moves.OrderBy(m => m.FromKey + m.ToKey), kept.Moves.OrderBy(m => m.FromKey + m.ToKey));
        Assert.Equal(house.Province.Department.Id, Assert.Single(kept.Find("b3")!.Referrals).UnitId);

        // No decision, no day before today.
        Refused.With("process.decision_number", await house.WithAsync<PublishProcess, Outcome<ChangedProcess>>(async u => await u.RunAsync(new PublishProcessOptions { ProcessId = draft.Id, DecisionOn = Today }, await house.AsAsync(controller), default)));
        Refused.With("process.decision_day", await house.WithAsync<PublishProcess, Outcome<ChangedProcess>>(async u => await u.RunAsync(new PublishProcessOptions { ProcessId = draft.Id, DecisionNumber = "1", DecisionOn = Today.AddDays(1) }, await house.AsAsync(controller), default)));
        Refused.With("process.first_day", await house.PublishProcessAsync(controller, draft.Id, Today.AddDays(-1)));
        Refused.With("kernel.forbidden", await house.PublishProcessAsync(house.Province.Chair, draft.Id));
        Value(await house.PublishProcessAsync(controller, draft.Id));
        Refused.With("process.not_draft", await WriteAsync(house, controller, draft.Id, branching));
        Refused.With("process.not_draft", await house.WithAsync<DiscardProcess, Outcome<ChangedProcess>>(async u => await u.RunAsync(new ProcessOptions { ProcessId = draft.Id }, await house.AsAsync(controller), default)));
        Assert.Equal(["process.start", "process.write", "process.publish"], await house.WithAsync<AppDb, List<string>>(db => db.Set<AuditEntry>().Where(e => e.RecordKind == ProcedureRecord.Kind && e.RecordId == procedure).OrderBy(e => e.Sequence).Select(e => e.Action).ToListAsync()));
    }

    [Theory, EachDatabase]
    public async Task A_faulty_draft_is_published_by_nobody(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var controller = await house.ControllerAsync();
        var draft = await house.DraftProcessAsync(controller, TestProcesses.Straight(work: 100));
        Assert.Contains("quá thời hạn 10 ngày làm việc", Refused.With("process.above_limit", await house.PublishProcessAsync(controller, draft.Id)).Message, StringComparison.Ordinal);

        // Both at once: the whole list, not the first of it.
        Value(await WriteAsync(house, controller, draft.Id, TestProcesses.Branching(Guid.CreateVersion7()) with { Moves = TestProcesses.Straight().Moves }));
        var refused = await house.PublishProcessAsync(controller, draft.Id);
        Assert.Equal(["process.ends_unsigned", "process.unit_closed", "process.unreachable"], refused.Refusals.Select(r => r.Code).Distinct().Order(StringComparer.Ordinal));

        // A case of five days counts more than the ten of the rest; so does a version that begins later.
        Value(await WriteAsync(house, controller, draft.Id, TestProcesses.Straight(work: 40)));
        var next = await house.DraftAsync(controller, c => c with { Limits = [new("Tặng cho", null, 5, WorkingTime.TimeUnit.WorkingDay)], Papers = [new("Tặng cho", "Hợp đồng"), new("Thừa kế", "Di chúc")] });
        Value(await house.ScheduleAsync(controller, next.Id, Today, Today.AddDays(30)));
        Assert.Contains("5 ngày làm việc", Refused.With("process.above_limit", await house.PublishProcessAsync(controller, draft.Id)).Message, StringComparison.Ordinal);
        Value(await house.WithAsync<WriteProcess, Outcome<ChangedProcess>>(async u => await u.RunAsync(new WriteProcessOptions { ProcessId = draft.Id, Content = TestProcesses.Straight(work: 40), FitHours = true }, await house.AsAsync(controller), default)));
        Value(await house.PublishProcessAsync(controller, draft.Id));
    }

    [Theory, EachDatabase]
    public async Task Numbers_follow_each_other_day_by_day_and_an_earlier_one_comes_back_as_a_new_one(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var controller = await house.ControllerAsync();
        var first = await house.ProcessInForceAsync(controller, TestProcesses.Straight(work: 30));
        var second = await house.DraftProcessAsync(controller, TestProcesses.Straight(work: 20), first);
        Value(await house.PublishProcessAsync(controller, second.Id, Today.AddDays(9)));
        Assert.Equal([(Today, Today.AddDays(8)), (Today.AddDays(9), null)], await DaysAsync(house));
        Refused.With("process.not_earlier", await RestoreAsync(house, controller, first, "vì sao"));
        Assert.Equal(first, await InForceAsync(house, Today.AddDays(8)));
        Assert.Equal(second.Id, await InForceAsync(house, Today.AddDays(9)));

        house.Clock.Set(new DateTime(2021, 4, 20, 8, 0, 0));
        Refused.With("process.reason", await RestoreAsync(house, controller, first, " "));
        Refused.With("kernel.forbidden", await RestoreAsync(house, house.Province.Coordinator, first, "vì sao"));
        var restored = Value(await RestoreAsync(house, controller, first, "Khâu thẩm định không kịp"));
        Assert.Equal((3, new DateOnly(2021, 4, 20)), (restored.Number, restored.ValidFrom!.Value));
        Assert.Equal((await ViewAsync(house, first)).Content.Steps.Sum(s => s.Hours), (await ViewAsync(house, restored.Id)).Content.Steps.Sum(s => s.Hours));
        Assert.Equal([(Today, Today.AddDays(8)), (Today.AddDays(9), new DateOnly(2021, 4, 19)), (new DateOnly(2021, 4, 20), null)], await DaysAsync(house));

        // Once more on the same day: the one of this morning never ruled a whole day.
        var again = Value(await RestoreAsync(house, controller, second.Id, "Đổi lại"));
        Assert.Equal(again.Id, await InForceAsync(house, new DateOnly(2021, 4, 20)));
        Assert.Equal(new DateOnly(2021, 4, 19), (await DaysAsync(house))[2].To);
    }

    [Theory, EachDatabase]
    public async Task A_discarded_draft_leaves_nothing_and_a_restored_one_is_checked_too(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var controller = await house.ControllerAsync();
        var longer = await house.ProcessInForceAsync(controller, TestProcesses.Straight(work: 60));
        var draft = await house.DraftProcessAsync(controller, TestProcesses.Straight(work: 8), longer);
        Value(await house.WithAsync<DiscardProcess, Outcome<ChangedProcess>>(async u => await u.RunAsync(new ProcessOptions { ProcessId = draft.Id }, await house.AsAsync(controller), default)));
        Assert.Equal(0, await house.WithAsync<AppDb, int>(db => db.Set<ProcessStep>().CountAsync(s => s.ProcessId == draft.Id)));

        // The limit is five days now: what needed nine does not come back.
        var shorter = await house.DraftProcessAsync(controller, TestProcesses.Straight(work: 8), longer);
        Value(await house.PublishProcessAsync(controller, shorter.Id, Today.AddDays(1)));
        var version = await house.DraftAsync(controller, c => c with { LimitAmount = 5 });
        Value(await house.ScheduleAsync(controller, version.Id, Today, Today.AddDays(1)));
        house.Clock.Set(new DateTime(2021, 4, 2, 8, 0, 0));
        Refused.With("process.above_limit", await RestoreAsync(house, controller, longer, "vì sao"));
    }

    static Task<ProcessView> ViewAsync(TestHouse house, Guid id) => house.WithAsync<ProcessReader, ProcessView>(async r => (await r.FindAsync(id, true, default))!);

    static Task<Outcome<ChangedProcess>> WriteAsync(TestHouse house, Person person, Guid id, ProcessContent content, int? version = null) => house.WithAsync<WriteProcess, Outcome<ChangedProcess>>(async u =>
        await u.RunAsync(new WriteProcessOptions { ProcessId = id, Version = version, Content = content }, await house.AsAsync(person), default));

    static Task<Outcome<ChangedProcess>> RestoreAsync(TestHouse house, Person person, Guid id, string reason) => house.WithAsync<RestoreProcess, Outcome<ChangedProcess>>(async u =>
        await u.RunAsync(new RestoreProcessOptions { ProcessId = id, Reason = reason }, await house.AsAsync(person), default));

    static Task<List<(DateOnly From, DateOnly? To)>> DaysAsync(TestHouse house) => house.WithAsync<AppDb, List<(DateOnly, DateOnly?)>>(async db =>
        [.. (await db.Set<InternalProcess>().Where(p => p.State == ProcessState.Published).OrderBy(p => p.Number).ToListAsync()).Select(p => (p.ValidFrom!.Value, p.ValidTo))]);

    static async Task<Guid> InForceAsync(TestHouse house, DateOnly day)
    {
        var procedure = await house.ProcedureIdAsync();
        return await house.WithAsync<AppDb, Guid>(db => ProcessReader.InForce(db, procedure, day).Select(p => p.Id).FirstAsync());
    }
}
