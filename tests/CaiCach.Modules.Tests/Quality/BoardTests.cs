using CaiCach.Dossiers;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.Quality.Boards;
using CaiCach.Quality.Findings;
using CaiCach.Quality.Listing;
using CaiCach.Quality.Schemes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.Quality;

public sealed class BoardTests
{
    [Theory, EachDatabase]
    public async Task Fifty_dossiers_by_hand_give_the_same_scores(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var lines = (await FiftyDossiers.WriteAsync(house)).Lines;
        house.Clock.Set(new DateTime(2021, 7, 1, 8, 0, 0));
        var controller = await house.ControllerAsync();
        var (city, complained, ownFault) = (house.Province.City, lines.First(l => l.Agency == house.Province.City && l.Timeliness == Timeliness.Early), lines.First(l => l.Supplements == 1 && !l.Imported));
        Assert.True((await house.FindAsync(controller, IndicatorCodes.Attitude, 0, complained.Code)).Succeeded);
        Assert.True((await house.FindAsync(controller, IndicatorCodes.Contacts, 0, ownFault.Code, agency: ownFault.Agency.Id)).Succeeded);
        house.Clock.Set(new DateTime(2021, 7, 1, 8, 5, 0));
        Assert.True((await house.FindAsync(controller, IndicatorCodes.Contacts, 2, ownFault.Code, agency: ownFault.Agency.Id)).Succeeded); // the later one counts
        Assert.True((await house.FindAsync(controller)).Succeeded);

        var found = await house.QualityAsync();

        foreach (var agency in new[] { city, house.Province.Department })
        {
            var shown = found.Agencies.Single(a => a.AgencyId == agency.Id);
            var mine = lines.Where(l => l.Agency == agency).ToList();
            var byHand = new Dictionary<string, decimal?>
            {
                ["total-time"] = Average(mine.Select(l => (int?)(2 - (int)l.Timeliness))),
                ["step-time"] = Average(mine.Select(l => 2 - l.Steps.Max(s => s.Lag))),
                ["contacts"] = Average(mine.Where(l => !l.Imported).Select(l => (int?)(l == ownFault ? 2 : 2 - l.Supplements))),
                ["agencies"] = Average(mine.Where(l => !l.Imported).Select(l => (int?)(l.Online ? 2 : 1))),
                ["attitude"] = Average(mine.Select(l => (int?)(l == complained ? 0 : 2 - (int)l.Timeliness))),
                ["organisation"] = null,
                ["publication"] = agency == city ? 1 : null,
                ["feedback"] = null,
                ["online"] = shown.Of("online").Score,
            };
            Assert.Equal(mine.Count, shown.Dossiers);
            Assert.Equal(byHand, shown.Scores.ToDictionary(s => s.Indicator, s => s.Score));
            Assert.Equal((byHand.Values.Sum(), 2 * byHand.Values.Count(v => v is not null)), (shown.Total.Total, shown.Total.Highest));
            Assert.All(shown.Scores.Where(s => s.Score is null), s => Assert.StartsWith("Chưa có dữ liệu: ", s.Reason));
        }

        foreach (var officer in await house.OfficersAsync(city.Id))
        {
            var mine = lines.Where(l => l.Agency == city && l.Steps.Any(s => s.Official == officer.OfficialId)).ToList();
            decimal?[] byHand =
            [
                Average(mine.Select(l => (int?)(2 - (int)l.Timeliness))),
                Average(mine.Select(l => 2 - l.Steps.Where(s => s.Official == officer.OfficialId).Max(s => s.Lag))),
                Average(mine.Select(l => (int?)(l == ownFault ? 2 : 2 - l.Supplements))),
                Average(mine.Select(l => (int?)(l.Online ? 2 : 1))),
                Average(mine.Select(l => (int?)(l == complained ? 0 : 2 - (int)l.Timeliness))),
            ];
            Assert.Equal(byHand, officer.Scores.Select(s => s.Score));
            Assert.Equal((mine.Count, byHand.Sum()), (officer.Dossiers, officer.Total.Total));
        }

        static decimal? Average(IEnumerable<int?> points) => points.Where(p => p is not null).ToList() is { Count: > 0 } known
            ? Math.Floor((known.Sum(p => p!.Value) * 10m / known.Count) + 0.5m) / 10 : null;
    }

    [Theory, EachDatabase]
    public async Task Every_score_opens_to_as_many_dossiers_as_made_it(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var lines = (await FiftyDossiers.WriteAsync(house)).Lines;
        house.Clock.Set(new DateTime(2021, 7, 1, 8, 0, 0));
        var (controller, city) = (await house.ControllerAsync(), house.Province.City);
        foreach (var line in lines.Where(l => l.Agency == city).Take(3))
        {
            Assert.True((await house.FindAsync(controller, IndicatorCodes.Attitude, 0, line.Code)).Succeeded);
        }

        var authority = await house.AuthorityOfAsync(house.Province.Coordinator);
        var (agency, officers) = ((await house.QualityAsync()).Agencies.Single(a => a.AgencyId == city.Id), await house.OfficersAsync(city.Id));
        foreach (var indicator in IndicatorCodes.OfDossiers)
        {
            foreach (var points in new[] { 0, 1, 2 })
            {
                Assert.True(agency.Of(indicator).Of(points) == await CountAsync(null, indicator, points), $"{indicator} {points}");
                foreach (var officer in officers)
                {
                    Assert.True(officer.Of(indicator).Of(points) == await CountAsync(officer.OfficialId, indicator, points), $"{officer.Name} {indicator} {points}");
                }
            }
        }

        List<QualityDossier> costly = [];
        for (var more = true; more;)
        {
            var after = costly.Count == 0 ? (Guid?)null : costly[^1].Id;
            (var page, more) = await house.WithAsync<QualityDossiers, (IReadOnlyList<QualityDossier>, bool)>(d => d.RunAsync(Filter(null, null, null) with { Take = 7, After = after }, authority, default));
            costly.AddRange(page);
        }

        Assert.Equal(costly.Count, costly.DistinctBy(c => c.Id).Count());
        Assert.All(costly, c => Assert.Contains(c.Marks, m => m.Indicator != IndicatorCodes.Agencies && m.Points < 2));
        Assert.All(costly.SelectMany(c => c.Marks), m => Assert.EndsWith(".", m.Reason));

        Task<int> CountAsync(Guid? official, string indicator, int points) => house.WithAsync<QualityDossiers, int>(d => d.CountAsync(Filter(official, indicator, points), authority, default));

        QualityFilter Filter(Guid? official, string? indicator, int? points) =>
            new() { AgencyId = city.Id, From = FiftyDossiers.From, To = FiftyDossiers.To, OfficialId = official, Indicator = indicator, Points = points };
    }

    [Theory, EachDatabase]
    public async Task A_head_sees_the_own_agency_a_specialist_none_and_nobody_but_the_controller_records(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await FiftyDossiers.WriteAsync(house);
        house.Clock.Set(new DateTime(2021, 7, 1, 8, 0, 0));
        var p = house.Province;

        Assert.Equal([p.City.Id], (await house.QualityAsync(p.Chair)).Agencies.Select(a => a.AgencyId));
        Assert.Empty((await house.QualityAsync(p.Chair, p.Department.Id)).Agencies);
        Assert.Empty((await house.QualityAsync(p.Specialist)).Agencies);
        Assert.Empty(await house.OfficersAsync(p.City.Id, p.Director));
        Assert.NotEmpty(await house.OfficersAsync(p.City.Id, p.Chair));
        Refused.With(Refusal.ForbiddenCode, await house.FindAsync(p.Chair));
        Refused.With(Refusal.NotFoundCode, await house.FindAsync(p.Director));
        Refused.With(Refusal.NotFoundCode, await house.FindAsync(p.Specialist));
    }

    [Theory, EachDatabase]
    public async Task Indicator_nine_reads_the_online_level_in_force_on_the_last_day(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await house.ReceiveAsync(channel: SubmissionChannel.Online);
        async Task<IndicatorScore> OnlineAsync(DateOnly to) => (await house.QualityAsync(agency: house.Province.City.Id, from: new DateOnly(2021, 4, 1), to: to)).Agencies.Single().Of(IndicatorCodes.Online);

        // Nobody wrote a level: what was really asked for online stands in, and it is said.
        var unknown = await OnlineAsync(new DateOnly(2021, 4, 10));
        Assert.Equal(2m, unknown.Score);
        Assert.Contains("danh mục chưa ghi mức độ", unknown.Reason, StringComparison.Ordinal);

        await house.WithAsync<AppDb>(async db =>
        {
            var first = await db.Set<CaiCach.Procedures.Catalogue.ProcedureVersion>().SingleAsync(v => v.Id == house.Province.VersionId);
            (first.OnlineLevel, first.ValidTo) = (CaiCach.Procedures.Catalogue.OnlineLevel.Level2, new DateOnly(2021, 4, 5));
            db.Add(new CaiCach.Procedures.Catalogue.ProcedureVersion
            {
                Id = Guid.CreateVersion7(), ProcedureId = first.ProcedureId, Number = 2, Name = first.Name, ValidFrom = new DateOnly(2021, 4, 6), OnlineLevel = CaiCach.Procedures.Catalogue.OnlineLevel.Level3, Source = "thử nghiệm",
            });
            await db.SaveChangesAsync();
        });
        var before = await OnlineAsync(new DateOnly(2021, 4, 5));
        Assert.Equal(1m, before.Score); // every dossier came online, but nothing is offered at level 3
        Assert.Contains("0 trong 1 thủ tục cung cấp mức độ 3, 4", before.Reason, StringComparison.Ordinal);
        Assert.Equal(2m, (await OnlineAsync(new DateOnly(2021, 4, 6))).Score);
    }

    [Theory, EachDatabase]
    public async Task What_is_wrong_with_a_finding_is_said_beside_its_field_and_nothing_is_written(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var controller = await house.ControllerAsync();

        var outcome = await house.FindAsync(controller, "total-time", 3, null, new DateOnly(2021, 4, 2), reason: " ", document: new string('9', 61));

        Assert.Equal(
            ["quality-finding.day", "quality-finding.points", "quality-finding.missing", "quality-finding.too_long", "quality-finding.dossier"], outcome.Refusals.Select(r => r.Code));
        Assert.All(outcome.Refusals, r => Assert.NotNull(r.Field));
        Refused.With("quality-finding.indicator", await house.FindAsync(controller, "khong-co", on: new DateOnly(2021, 4, 1)));
        Refused.With("quality-finding.percent", await house.FindAsync(controller, IndicatorCodes.Feedback, null, on: new DateOnly(2021, 4, 1), percent: 101));
        Assert.Equal(0, await house.WithAsync<AppDb, int>(db => db.Set<QualityFinding>().CountAsync()));
    }

    [Theory, EachDatabase]
    public async Task A_later_regime_is_rows_and_earlier_periods_keep_theirs(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await FiftyDossiers.WriteAsync(house);
        house.Clock.Set(new DateTime(2021, 7, 1, 8, 0, 0));
        var controller = await house.ControllerAsync();
        const string Bands = "scope,code,name,lowest,consequence,legal_source,valid_from,valid_to\nofficer,all,Đạt,0,,Thử,2021-01-01,\nagency,all,Đạt,0,,Thử,2021-01-01,\n";
        const string Indicators = "code,ordinal,level,name,two,one,zero,thresholds,legal_source,valid_from,valid_to\ntotal-time,1,dossier,Thời gian,a,b,c,,Thử,2021-01-01,\n";
        Task<Outcome<QualitySchemeLoaded>> Load(Person who, string indicators, string bands = Bands) => house.WithAsync<LoadQualityScheme, Outcome<QualitySchemeLoaded>>(async u =>
            await u.RunAsync(new LoadQualitySchemeOptions { ValidFrom = new DateOnly(2021, 6, 1), Indicators = indicators, Bands = bands }, await house.AsAsync(who), default));

        Refused.With(Refusal.ForbiddenCode, await Load(house.Province.Coordinator, Indicators));
        Refused.With("quality-scheme.unreadable", await Load(controller, "x\ny"));
        Refused.With("quality-scheme.unknown_indicator", await Load(controller, Indicators.Replace("total-time", "khong-co", StringComparison.Ordinal)));
        Refused.With("quality-scheme.bands", await Load(controller, Indicators, Bands.Replace("agency,all,Đạt,0", "agency,all,Đạt,1", StringComparison.Ordinal)));
        Assert.True((await Load(controller, Indicators)).Succeeded);
        Refused.With("quality-scheme.later", await Load(controller, Indicators));

        Assert.Equal(9, (await house.QualityAsync(to: new DateOnly(2021, 5, 31))).Scheme.Indicators.Count);
        var later = (await house.QualityAsync()).Agencies.Single(a => a.AgencyId == house.Province.City.Id);
        Assert.Equal(("all", 2), (later.Total.Band, later.Total.Highest));
    }
}
