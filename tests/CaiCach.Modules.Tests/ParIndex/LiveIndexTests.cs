using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Modules.Tests.Accountability;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Forecasting;
using CaiCach.ParIndex.Live;
using CaiCach.ParIndex.Scoring;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.ParIndex;

/// <summary>The index follows what happens to dossiers, and only the leaves that read it are scored anew.</summary>
public sealed class LiveIndexTests
{
    static byte[] Set => TestIndex.File("""
        {"code":"1","name":"Đúng hạn cấp huyện","max":40,"channel":"appraised","rule":{"kind":"proportional"},"measure":"dossiers.on-time-rate","measureLevel":"district"},
        {"code":"2","name":"Xin lỗi","max":20,"channel":"appraised","rule":{"kind":"proportional"},"measure":"apologies.rate"},
        {"code":"3","name":"Sáng kiến","max":30,"channel":"appraised","rule":{"kind":"per-item","points":10,"label":"sáng kiến"}},
        {"code":"4","name":"Khảo sát","max":10,"channel":"sipas","rule":{"kind":"scale","whole":100}}
        """);

    [Theory, EachDatabase]
    public async Task A_dossier_that_goes_late_takes_points_and_is_named_and_a_letter_wins_some_back(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var tree = await house.SetInForceAsync(Set);
        var (early, late) = ((await house.InProcessingAsync()).Id, await house.InProcessingAsync());
        await house.AnswerAsync(early);
        Assert.Equal([40m, 20m], await PointsAsync(house, "1", "2")); // one of one; no late dossier is no fault

        house.Clock.Set(new DateTime(2021, 5, 4, 8, 0, 0)); // past the ten working days
        Assert.Equal([20m, 0m], await PointsAsync(house, "1", "2"));
        var view = await ViewAsync(house);
        Assert.Equal(["1", "2"], view.Changes.Select(c => c.Leaf.Code));
        var opened = await house.WithAsync<LeafReader, LeafView>(r => r.ReadAsync(view, view.Of(tree.Find("1")!.Id)!, default));
        Assert.Equal(late.Code, Assert.Single(opened.Lost).Label);
        Assert.Equal((house.Province.City.Id, 20m), (Assert.Single(opened.Agencies).Agency.Id, opened.Agencies[0].Costs));

        // The letter can still be sent: those points are not lost. The lateness is.
        var (onTime, apology) = (view.Of(tree.Find("1")!.Id)!, view.Of(tree.Find("2")!.Id)!);
        Assert.Equal((0m, 20m, 0m), (apology.Won, apology.Winnable, apology.Lost));
        Assert.True(onTime.Lost > 0);
    }

    [Theory, EachDatabase]
    public async Task After_one_dossier_only_the_leaves_that_read_it_are_scored(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await house.SetInForceAsync(Set);
        var dossier = (await house.InProcessingAsync()).Id;
        await RefreshAsync(house);
        await house.WithAsync<AppDb>(async db => Assert.Equal(0, await db.Set<StaleMeasure>().CountAsync()));
        await house.AnswerAsync(dossier);
        await house.WithAsync<AppDb>(async db => Assert.Equal([house.Province.City.Id], await db.Set<StaleMeasure>().Select(s => s.AgencyId).Distinct().ToListAsync()));
        Assert.Equal(1, await RefreshAsync(house)); // the share of one leaf; nothing else was touched
        Assert.Equal(0, await RefreshAsync(house));
        Assert.Empty(await house.WithAsync<LiveRefresh, IReadOnlyList<(LiveScore, LiveScore)>>(r => r.VerifyAsync(default)));

        // The verification does see a score that is wrong.
        await house.WithAsync<AppDb>(async db => await db.Set<LiveScore>().Where(s => s.Points == 40).ExecuteUpdateAsync(s => s.SetProperty(x => x.Points, 39m)));
        Assert.Single(await house.WithAsync<LiveRefresh, IReadOnlyList<(LiveScore, LiveScore)>>(r => r.VerifyAsync(default)));
    }

    [Theory, EachDatabase]
    public async Task After_one_dossier_no_other_agency_is_read_and_a_sweep_reads_them_all(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await house.SetInForceAsync(TestIndex.File("""{"code":"1","name":"Đúng hạn","max":100,"channel":"appraised","rule":{"kind":"proportional"},"measure":"dossiers.on-time-rate"}"""));
        var (commune, _) = await house.CommuneAsync("H45.20.31", "xã An Phú");
        var dossier = (await house.InProcessingAsync()).Id;
        await RefreshAsync(house);
        await house.WithAsync<AppDb>(async db =>
        {
            // What another agency is remembered with, wrongly.
            db.Add(new AgencyShare { Year = 2021, Measure = "dossiers.on-time-rate", AgencyId = commune.Id, Numerator = 5, Denominator = 9 });
            await db.SaveChangesAsync();
        });
        await house.AnswerAsync(dossier);
        Assert.Equal([60m], await PointsAsync(house, "1")); // (1 + 5) of (1 + 9)
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal([100m], await PointsAsync(house, "1"));
    }

    [Theory, EachDatabase]
    public async Task A_day_on_which_nobody_looked_has_its_score_too(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await house.SetInForceAsync(Set);
        await house.InProcessingAsync();
        await house.WithAsync<LiveRefresh>(r => r.RunAsync(default));
        house.Clock.Set(new DateTime(2021, 5, 4, 8, 0, 0)); // its date passed some days ago
        await house.WithAsync<LiveRefresh>(r => r.CatchUpAsync(default));
        var days = await house.WithAsync<AppDb, List<(DateOnly, decimal?)>>(async db => [.. (await db.Set<LiveScore>().Where(s => s.Denominator == 1 && s.Points == 0).OrderBy(s => s.Day).ToListAsync()).Select(s => (s.Day, s.Points))]);
        Assert.NotEmpty(days);
        Assert.All(days, d => Assert.True(d.Item1 < new DateOnly(2021, 5, 4)));
        await house.WithAsync<LiveRefresh>(r => r.RunAsync(default));
        Assert.Equal(0, await house.WithAsync<LiveRefresh, int>(async r =>
        {
            await r.CatchUpAsync(default);
            return await r.RunAsync(default);
        }));
    }

    [Theory, EachDatabase]
    public async Task The_end_of_a_past_month_is_read_once_and_anew_when_something_of_that_time_is_brought_in(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await house.SetInForceAsync(Set);
        await house.AnswerAsync((await house.InProcessingAsync()).Id);
        house.Clock.Set(new DateTime(2021, 5, 4, 8, 0, 0));
        var measures = 0;
        while (await house.WithAsync<MonthShares, bool>(m => m.KeepOneAsync(default)))
        {
            measures++;
        }

        Assert.Equal(2 * 18, measures); // two measures, eighteen months each, no month twice
        async Task<Dictionary<DateOnly, Dictionary<Guid, Ratio>>> KeptAsync() => await house.WithAsync<MonthShares, Dictionary<DateOnly, Dictionary<Guid, Ratio>>>(m => m.ReadAsync("dossiers.on-time-rate", new DateOnly(2021, 1, 1), default));
        var april = new DateOnly(2021, 4, 30);
        Assert.Equal(new Ratio(1, 1), (await KeptAsync())[april][house.Province.City.Id]);

        // The forecast reads what is kept, not the rows.
        await house.WithAsync<AppDb>(async db => await db.Set<MonthShare>().Where(s => s.Day == april && s.Denominator == 1).ExecuteUpdateAsync(s => s.SetProperty(x => x.Numerator, 0)));
        var view = await ViewAsync(house);
        Assert.True((await house.WithAsync<Forecaster, IndexForecast>(f => f.RunAsync(view, default))).Total < view.Sum.Total);

        // A paper register of April comes in: April is read again, March is not.
        await house.WithAsync<AppDb>(async db => await new LateFold(new LocalClock(house.Clock)).FoldAsync(db, [new Fact("dossiers.received", new DateOnly(2021, 4, 2), house.Province.City.Id, Guid.Empty, Guid.Empty)], default));
        var kept = await KeptAsync();
        Assert.DoesNotContain(april, kept.Keys);
        Assert.Contains(new DateOnly(2021, 3, 31), kept.Keys);
        await house.WithAsync<AppDb>(async db => await new LateFold(new LocalClock(house.Clock)).FoldAsync(db, [new Fact("dossiers.received", new DateOnly(2021, 5, 3), house.Province.City.Id, Guid.Empty, Guid.Empty)], default));
        Assert.Equal(kept.Count, (await KeptAsync()).Count); // a fact of this month makes nothing wrong
    }

    [Theory, EachDatabase]
    public async Task What_no_measure_reads_is_declared_with_its_source(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var tree = await house.SetInForceAsync(Set);
        async Task<Outcome<DeclaredLeaf>> DeclareAsync(string code, RuleInputs inputs, string? source, Person? who = null) => await house.WithAsync<DeclareLeaf, Outcome<DeclaredLeaf>>(async u => await u.RunAsync(
            new DeclareLeafOptions { UnitId = house.Province.Province.Id, CriterionId = tree.Find(code)!.Id, Inputs = inputs, Source = source }, await house.AsAsync(who ?? house.Province.Coordinator), default));

        Assert.Equal(20m, Value(await DeclareAsync("3", new RuleInputs { Value = 2 }, "Quyết định 12/QĐ-UBND")).Points);
        Assert.Equal([20m], await PointsAsync(house, "3"));
        Assert.Equal("index.source", (await DeclareAsync("3", new RuleInputs { Value = 2 }, " ")).Refusals[0].Code);
        Assert.Equal("index.measured", (await DeclareAsync("1", new RuleInputs { Numerator = 1, Denominator = 1 }, "Sổ")).Refusals[0].Code);
        Assert.Equal("index.incomplete", (await DeclareAsync("3", RuleInputs.None, "Sổ")).Refusals[0].Code);
        Assert.Equal("index.inputs", (await DeclareAsync("3", new RuleInputs { IsNotApplicable = true }, "Sổ")).Refusals[0].Code);
        Assert.Equal(Refusal.NotFoundCode, (await DeclareAsync("3", new RuleInputs { Value = 2 }, "Sổ", house.Province.Chair)).Refusals[0].Code); // a city's chair sees no score of the province

        var view = await ViewAsync(house);
        Assert.Equal(10m, view.AwaitsSurvey);
        var then = WhatIf.Of(view, tree.Find("3")!, new RuleInputs { Value = 3 });
        Assert.Equal((30m, 10m), (then.Leaf.Points!.Value, then.Difference));
    }

    static Task<int> RefreshAsync(TestHouse house) => house.WithAsync<LiveRefresh, int>(r => r.RunAsync(default));

    static async Task<LiveView> ViewAsync(TestHouse house)
    {
        await RefreshAsync(house);
        var authority = await house.AuthorityOfAsync(house.Province.Coordinator);
        var day = await house.WithAsync<LocalClock, DateOnly>(c => Task.FromResult(c.Today));
        return (await house.WithAsync<LiveIndex, LiveView?>(i => i.ReadAsync(IndexKind.Reform, house.Province.Province.Id, day, authority, default)))!;
    }

    static async Task<IEnumerable<decimal>> PointsAsync(TestHouse house, params string[] codes)
    {
        var view = await ViewAsync(house);
        return codes.Select(c => view.Leaves.Single(l => l.Leaf.Code == c).Won);
    }
}
