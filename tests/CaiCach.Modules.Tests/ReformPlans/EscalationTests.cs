using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Officials;
using CaiCach.ReformPlans.Escalating;
using CaiCach.ReformPlans.Listing;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.ReformPlans;

public sealed class EscalationTests
{
    [Theory, EachDatabase]
    public async Task Each_step_comes_once_on_its_day_or_the_next_working_one(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider, settings: TestMornings.Mail);
        var leader = await house.AddPersonAsync("Trịnh Phó Chủ Tịch", house.Province.Province, Role.ProvinceLeader, "Phó Chủ tịch");
        await house.AddressAsync(house.Province.Specialist, leader);
        var (_, task) = await house.IssuedPlanAsync();
        await house.AssignAsync(task);

        foreach (var (day, steps) in new (DateOnly, string[])[]
        {
            (new(2021, 4, 22), []),
            (new(2021, 4, 23), ["remind-responsible"]),
            (new(2021, 4, 29), []),
            (new(2021, 5, 4), ["report-lead-head", "report-unit-head"]), // the first day after is a Saturday, Monday is off
            (new(2021, 5, 7), []),
            (new(2021, 5, 10), ["report-coordinator", "report-province-leader"]),
            (new(2021, 6, 1), []),
        })
        {
            var before = await house.StepsAsync(task);
            Assert.Equal(steps.Length, (await house.MorningAsync(day)).Escalations);
            Assert.Equal(steps.Select(s => s + " 30/04"), (await house.StepsAsync(task)).Except(before));
            Assert.Equal(0, (await house.MorningAsync(day)).Escalations);
        }

        var view = (await house.WithAsync<PlanTaskReader, PlanTaskView?>(async r => await r.FindAsync(task, await house.AsAsync(house.Province.Coordinator), default)))!;
        Assert.Equal(["Trần Văn Chuyên", "Phạm Trưởng Phòng", "Đỗ Chủ Tịch", "Hồ Cải Cách", "Trịnh Phó Chủ Tịch"], view.Escalations.OrderBy(e => e.Day).ThenBy(e => e.Audience).Select(e => e.Told.Single().Name));
        Assert.Equal([true, false, false, false, true], view.Escalations.OrderBy(e => e.Day).ThenBy(e => e.Audience).Select(e => e.Told.Single().ByLetter));
        Assert.Contains(await house.LettersAsync(), l => l.Recipient.StartsWith("trinh", StringComparison.Ordinal) && l.Body.Contains("Báo cáo lãnh đạo UBND tỉnh: quá hạn 10 ngày", StringComparison.Ordinal));
    }

    [Theory, EachDatabase]
    public async Task An_extension_begins_anew(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider, settings: TestMornings.Mail);
        var (_, task) = await house.IssuedPlanAsync();
        await house.AssignAsync(task);
        await house.MorningAsync(new DateOnly(2021, 4, 23));
        await house.MorningAsync(new DateOnly(2021, 5, 4));
        await house.AskForAsync(task, new DateOnly(2021, 5, 31));
        Value(await house.DecideAsync(task, granted: true));

        await house.AddressAsync(house.Province.Chair);
        await house.MorningAsync(new DateOnly(2021, 5, 5));
        Assert.Empty(await house.LettersAsync()); // what was reported of the old date is no news any more
        Assert.Equal(3, (await house.StepsAsync(task)).Count);
        await house.MorningAsync(new DateOnly(2021, 5, 24));
        await house.MorningAsync(new DateOnly(2021, 6, 1));

        Assert.Equal(
            ["remind-responsible 30/04", "report-lead-head 30/04", "report-unit-head 30/04", "remind-responsible 31/05", "report-lead-head 31/05", "report-unit-head 31/05"],
            await house.StepsAsync(task));
    }

    [Theory, EachDatabase]
    public async Task Nobody_is_told_of_what_is_handed_in_in_time_done_cancelled_or_still_a_draft(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (plan, handedIn) = await house.IssuedPlanAsync();
        await house.AssignAsync(handedIn);
        await house.SubmitAsync(handedIn);
        var cancelled = Value(await house.AddTaskAsync(await house.TaskOptionsAsync(plan) with { DecisionNumber = "15/QĐ-UBND", DecisionOn = TestPlans.Start })).Id;
        await house.AssignAsync(cancelled);
        Value(await house.CancelAsync(cancelled));
        await house.AddTaskAsync(await house.TaskOptionsAsync(Value(await house.CreatePlanAsync(code: "2022")).Id));

        Assert.Equal(0, (await house.MorningAsync(new DateOnly(2021, 4, 23))).Escalations);
        Assert.Equal(0, (await house.MorningAsync(new DateOnly(2021, 6, 1))).Escalations);
    }

    [Theory, EachDatabase]
    public async Task A_product_handed_in_too_late_is_reported_until_it_is_accepted(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (_, task) = await house.IssuedPlanAsync();
        await house.AssignAsync(task);
        house.Clock.Set(new DateTime(2021, 5, 4, 15, 0, 0));
        await house.SubmitAsync(task);

        Assert.Equal(2, (await house.MorningAsync(new DateOnly(2021, 5, 5))).Escalations);
        Value(await house.AcceptAsync(task));
        Assert.Equal(0, (await house.MorningAsync(new DateOnly(2021, 5, 12))).Escalations);
    }

    [Theory, EachDatabase]
    public async Task A_part_stays_within_its_agency_and_an_unassigned_task_is_its_heads(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (_, task) = await house.IssuedPlanAsync();
        var part = Value(await house.SplitAsync(task, new DateOnly(2021, 4, 20))).Id;

        await house.MorningAsync(new DateOnly(2021, 4, 23));
        await house.MorningAsync(new DateOnly(2021, 5, 12));

        Assert.Equal(["report-lead-head 20/04", "report-unit-head 20/04"], await house.StepsAsync(part));
        Assert.Equal(["remind-responsible 30/04", "report-coordinator 30/04", "report-lead-head 30/04"], await house.StepsAsync(task));
        await house.WithAsync<AppDb>(async db => Assert.Equal(
            house.Province.Chair.OfficialId,
            await db.Set<Escalation>().Where(e => e.TaskId == task && e.StepCode == "remind-responsible").Join(db.Set<EscalationRecipient>(), e => e.Id, r => r.EscalationId, (e, r) => r.OfficialId).SingleAsync()));
    }

    [Theory, EachDatabase]
    public async Task A_step_that_would_tell_nobody_comes_when_the_post_is_filled(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (_, task) = await house.IssuedPlanAsync();
        await house.AssignAsync(task);
        await house.MorningAsync(new DateOnly(2021, 5, 12));
        Assert.DoesNotContain("report-province-leader 30/04", await house.StepsAsync(task));

        await house.AddPersonAsync("Trịnh Phó Chủ Tịch", house.Province.Province, Role.ProvinceLeader, "Phó Chủ tịch");
        Assert.Equal(1, (await house.MorningAsync(new DateOnly(2021, 5, 13))).Escalations);
        Assert.Contains("report-province-leader 30/04", await house.StepsAsync(task));
    }

    [Theory, EachDatabase]
    public async Task Where_the_person_has_left_the_head_is_reminded(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (_, task) = await house.IssuedPlanAsync();
        await house.AssignAsync(task);
        await house.WithAsync<AppDb>(async db =>
        {
            (await db.Set<Official>().SingleAsync(o => o.Id == house.Province.Specialist.OfficialId)).IsActive = false;
            await db.SaveChangesAsync();
        });

        Assert.Equal(1, (await house.MorningAsync(new DateOnly(2021, 4, 23))).Escalations);
        await house.WithAsync<AppDb>(async db => Assert.Equal(house.Province.Chair.OfficialId, (await db.Set<EscalationRecipient>().SingleAsync()).OfficialId));
    }

    [Theory, EachDatabase]
    public async Task A_letter_missed_on_the_day_carries_the_report_later(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider, settings: TestMornings.Mail);
        var (_, task) = await house.IssuedPlanAsync();
        await house.AssignAsync(task);
        await house.MorningAsync(new DateOnly(2021, 5, 4)); // recorded; the chair has no address yet
        await house.AddressAsync(house.Province.Chair);

        await house.MorningAsync(new DateOnly(2021, 5, 6));
        Assert.Contains("Báo cáo thủ trưởng", Assert.Single(await house.LettersAsync()).Body, StringComparison.Ordinal);
        await house.MorningAsync(new DateOnly(2021, 5, 7));
        Assert.Single(await house.LettersAsync()); // told once
    }

    [Theory, EachDatabase]
    public async Task The_database_itself_takes_a_step_for_a_date_once(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var task = Guid.CreateVersion7();
        Escalation Row() => new() { Id = Guid.CreateVersion7(), TaskId = task, StepCode = "nhac", StepName = "Nhắc", DueOn = TestPlans.Due, Day = TestPlans.Due };

        await Assert.ThrowsAsync<DbUpdateException>(() => house.WithAsync<AppDb>(async db =>
        {
            db.AddRange(Row(), Row());
            await db.SaveChangesAsync();
        }));
    }

    [Theory, EachDatabase]
    public async Task The_rules_are_data_with_validity(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (_, task) = await house.IssuedPlanAsync();
        await house.AssignAsync(task);
        const string own = """
            [
              { "code": "nhac", "name": "Nhắc theo quy chế", "days": -3, "audience": "responsible", "validFrom": "2021-01-01", "validTo": "2021-04-30", "legalSource": "Quyết định 05/QĐ-UBND" },
              { "code": "nhac", "name": "Nhắc theo quy chế", "days": -5, "audience": "responsible", "validFrom": "2021-05-01", "legalSource": "Quyết định 09/QĐ-UBND" }
            ]
            """;
        Assert.Equal(2, Value(await LoadAsync(own)));

        Assert.Equal(0, (await house.MorningAsync(new DateOnly(2021, 4, 23))).Escalations);
        Assert.Equal(1, (await house.MorningAsync(new DateOnly(2021, 4, 27))).Escalations);
        Assert.Equal(0, (await house.MorningAsync(new DateOnly(2021, 5, 12))).Escalations); // no rule for after the date any more
        Assert.Equal(["nhac 30/04"], await house.StepsAsync(task));

        Refused.With("plan.escalation_steps", await LoadAsync("[]"));
        Refused.With("plan.escalation_steps", await LoadAsync("""[{ "code": "A b", "name": "x", "days": 1, "audience": "lead-head", "validFrom": "2021-01-01", "legalSource": "x" }]"""));
        Refused.With("plan.escalation_steps", await LoadAsync("""[{ "code": "a", "name": "x", "days": 1, "audience": "nobody", "validFrom": "2021-01-01", "legalSource": "x" }]"""));
        Refused.With("plan.escalation_steps", await LoadAsync(own.Replace("2021-05-01", "2021-04-30", StringComparison.Ordinal)));
        Refused.With("kernel.forbidden", await LoadAsync(own, house.Province.Chair));
        Assert.Equal(2, await house.WithAsync<AppDb, int>(db => db.Set<EscalationStep>().CountAsync()));

        Task<Outcome<int>> LoadAsync(string text, Person? by = null) => house.WithAsync<LoadEscalationSteps, Outcome<int>>(async l =>
            await l.RunAsync(new LoadEscalationStepsOptions { Text = text }, await house.AsAsync(by ?? house.Province.Coordinator), default));
    }
}
