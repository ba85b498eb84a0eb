using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.ReformPlans.Listing;
using CaiCach.ReformPlans.Planning;
using CaiCach.ReformPlans.Plans;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.ReformPlans;

public sealed class AmendPlanTests
{
    [Theory, EachDatabase]
    public async Task A_draft_is_amended_freely_and_an_issued_plan_by_a_decision_and_the_old_words_keep_their_days(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (plan, _) = await house.IssuedPlanAsync();
        var draft = Value(await house.CreatePlanAsync(code: "2022")).Id;
        Value(await AmendAsync(house, draft, "Kế hoạch nháp tên khác"));
        Refused.With("plan.unchanged", await AmendAsync(house, draft, "Kế hoạch nháp tên khác"));

        house.Clock.Set(new DateTime(2021, 5, 10, 9, 0, 0));
        Refused.With("plan.decision_needed", await AmendAsync(house, plan, "Kế hoạch điều chỉnh"));
        Refused.With("plan.missing", await AmendAsync(house, plan, "Kế hoạch điều chỉnh", number: "30/QĐ-UBND", on: null));
        Refused.With("plan.decision_future", await AmendAsync(house, plan, "Kế hoạch điều chỉnh", number: "30/QĐ-UBND", on: new DateOnly(2021, 5, 11)));
        Refused.With("plan.missing", await AmendAsync(house, plan, " ", number: "30/QĐ-UBND", on: new DateOnly(2021, 5, 10)));
        var amended = Value(await AmendAsync(house, plan, "Kế hoạch điều chỉnh", number: "30/QĐ-UBND", on: new DateOnly(2021, 5, 10)));
        Refused.With(Refusal.ConflictCode, await AmendAsync(house, plan, "Lần nữa", number: "31/QĐ-UBND", on: new DateOnly(2021, 5, 10), version: amended.Version - 1));
        house.Clock.Set(new DateTime(2021, 6, 1, 9, 0, 0));
        Value(await AmendAsync(house, plan, "Kế hoạch điều chỉnh lần hai", number: "40/QĐ-UBND", on: new DateOnly(2021, 6, 1), version: amended.Version));

        Assert.Equal(
            [("Kế hoạch CCHC năm 2021", null), ("Kế hoạch điều chỉnh", "30/QĐ-UBND"), ("Kế hoạch điều chỉnh lần hai", "40/QĐ-UBND")],
            (await house.BoardAsync(plan, new DateOnly(2021, 6, 1))).Plan.Editions.Select(e => (e.Name, e.DecisionNumber)));
        foreach (var (day, name) in new[] { (new DateOnly(2021, 3, 1), "Kế hoạch CCHC năm 2021"), (new DateOnly(2021, 5, 9), "Kế hoạch CCHC năm 2021"), (new DateOnly(2021, 5, 10), "Kế hoạch điều chỉnh"), (new DateOnly(2021, 5, 31), "Kế hoạch điều chỉnh"), (new DateOnly(2021, 6, 1), "Kế hoạch điều chỉnh lần hai") })
        {
            Assert.Equal(name, (await house.BoardAsync(plan, day)).Plan.Name);
        }

        Assert.Equal("Kế hoạch điều chỉnh lần hai", (await ViewAsync(house, plan)).Name);
    }

    [Theory, EachDatabase]
    public async Task Targets_are_changed_added_and_taken_out_and_what_was_not_touched_keeps_its_source(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var programme = Value(await house.CreatePlanAsync(code: "2021-2030", kind: PlanKind.Programme)).Id;
        var before = (await ViewAsync(house, programme)).Targets;
        house.Clock.Set(new DateTime(2021, 4, 5, 9, 0, 0));
        List<TargetFields> asked = [.. before.Skip(1).Select(Fields), new TargetFields { Group = "Thể chế", Indicator = "Chỉ tiêu của tỉnh", Year = 2025, Value = "100%" }, new TargetFields()];
        asked[0] = asked[0] with { Value = "99%" };

        Refused.With("plan.target_year", await AmendAsync(house, programme, "Chương trình", targets: [asked[0] with { Year = 25 }]));
        var missing = Refused.With("plan.missing", await AmendAsync(house, programme, "Chương trình", targets: [asked[0] with { Value = "" }]));
        Assert.Equal("Targets[0].Value", missing.Field);
        Assert.Equal(before.Select(t => (t.Id, t.Value)), (await ViewAsync(house, programme)).Targets.Select(t => (t.Id, t.Value))); // a refusal changes nothing
        Value(await AmendAsync(house, programme, "Chương trình", number: "9/NQ-HĐND", on: new DateOnly(2021, 4, 5), targets: asked));

        var after = await ViewAsync(house, programme);
        Assert.Equal(before.Count, after.Targets.Count);
        Assert.Equal((before[1].Id, "99%", Certainty.Published, "Quyết định 9/NQ-HĐND ngày 05/04/2021"), (after.Targets[0].Id, after.Targets[0].Value, after.Targets[0].Certainty, after.Targets[0].Source));
        Assert.Equal((before[2].Value, before[2].Certainty, before[2].Source), (after.Targets[1].Value, after.Targets[1].Certainty, after.Targets[1].Source));
        Assert.Equal("Chỉ tiêu của tỉnh", after.Targets[^1].Indicator);
        Assert.Equal(before.Select(t => t.Value), (await house.BoardAsync(programme, new DateOnly(2021, 4, 4))).Plan.Targets.Select(t => t.Value));
        Refused.With("plan.targets_of_programme", await AmendAsync(house, Value(await house.CreatePlanAsync()).Id, "Kế hoạch", targets: asked));
    }

    [Theory, EachDatabase]
    public async Task Only_who_manages_plans_amends_one(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (plan, _) = await house.IssuedPlanAsync();
        var on = new DateOnly(2021, 4, 1);

        Refused.With(Refusal.ForbiddenCode, await AmendAsync(house, plan, "Tên khác", "30/QĐ-UBND", on, by: house.Province.Chair));
        Refused.With(Refusal.NotFoundCode, await AmendAsync(house, plan, "Tên khác", "30/QĐ-UBND", on, by: house.Province.Administrator));
        Refused.With(Refusal.NotFoundCode, await AmendAsync(house, Value(await house.CreatePlanAsync(code: "2022")).Id, "Tên khác", by: house.Province.Chair)); // a draft is not known below
        await house.WithAsync<AppDb>(async db => Assert.Equal(0, await db.Set<PlanEdition>().CountAsync()));
    }

    static TargetFields Fields(PlanTarget t) => new() { Id = t.Id, Group = t.Group, Indicator = t.Indicator, Year = t.Year, Value = t.Value };

    static async Task<PlanView> ViewAsync(TestHouse house, Guid plan)
    {
        var context = await house.AsAsync(house.Province.Coordinator);
        return (await house.WithAsync<PlanReader, PlanView?>(r => r.FindAsync(plan, context, default)))!;
    }

    static Task<Outcome<PlanAmendment>> AmendAsync(
        TestHouse house, Guid plan, string name, string? number = null, DateOnly? on = null, int? version = null, IReadOnlyList<TargetFields>? targets = null, Person? by = null) =>
        house.WithAsync<AmendPlan, Outcome<PlanAmendment>>(async u => await u.RunAsync(
            new AmendPlanOptions { PlanId = plan, Version = version, Name = name, Goals = "Mục tiêu", DecisionNumber = number, DecisionOn = on, Targets = targets },
            await house.AsAsync(by ?? house.Province.Coordinator), default));
}
