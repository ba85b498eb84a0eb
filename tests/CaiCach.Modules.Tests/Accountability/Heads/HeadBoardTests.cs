using CaiCach.Accountability.Counting;
using CaiCach.Accountability.Explanations;
using CaiCach.Accountability.Heads;
using CaiCach.Accountability.Lateness;
using CaiCach.Accountability.Listing;
using CaiCach.Dossiers.Counting;
using CaiCach.Dossiers.Listing;
using CaiCach.ReformPlans.Listing;
using CaiCach.ReformPlans.Responsibility;

namespace CaiCach.Modules.Tests.Accountability.Heads;

public sealed class HeadBoardTests
{
    [Theory, EachDatabase]
    public async Task Each_figure_is_as_large_as_its_list_for_every_head(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await house.MixedQuarterAsync();
        await house.SucceedChairAsync(new DateOnly(2021, 5, 15));
        house.Clock.Set(new DateTime(2021, 7, 1, 8, 0, 0));

        var found = await house.HeadsAsync();

        var city = found.Rows.Where(r => r.Term.AgencyId == house.Province.City.Id).ToList();
        Assert.Equal(["Đỗ Chủ Tịch", "Lê Kế Nhiệm"], city.Select(r => r.Term.Name));
        foreach (var row in found.Rows)
        {
            foreach (var figure in found.Groups.SelectMany(g => g.Figures))
            {
                Assert.True(row.Of(figure.Code) == await RowsAsync(house, figure.Code, row), $"{row.AgencyName} {row.Term.From} {figure.Code}");
            }
        }

        // In the first head's days: one dossier in time, one late; in the second's: one late answered; nothing is lost between them.
        Assert.Equal((1, 1, 50m), (city[0].Of(DossierMeasures.InTime), city[0].Of(DossierMeasures.Late), city[0].OnTimePercent));
        Assert.Equal((0, 1, 0m), (city[1].Of(DossierMeasures.InTime), city[1].Of(DossierMeasures.Late), city[1].OnTimePercent));
        Assert.Equal((1, 0), (city[0].Of(AccountabilityMeasures.InTime), city[0].Of(AccountabilityMeasures.Breach)));
        Assert.Equal((1, 1), (city[0].Of(ApologyHeadFigures.NotSent), city[1].Of(ApologyHeadFigures.NotSent)));
        Assert.Equal((1, 0, 1), (city[0].Of(PlanTaskHeadFigures.OnTime), city[0].Of(PlanTaskHeadFigures.Overdue), city[1].Of(PlanTaskHeadFigures.Overdue)));
    }

    [Theory, EachDatabase]
    public async Task The_sums_are_the_same_by_months_and_by_days(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await house.MixedQuarterAsync();
        house.Clock.Set(new DateTime(2021, 7, 1, 8, 0, 0));

        var months = (await house.HeadsAsync(agency: house.Province.City.Id)).Rows.Single();
        var days = (await house.HeadsAsync(agency: house.Province.City.Id, from: new DateOnly(2021, 3, 31))).Rows.Single();

        Assert.True(months.Of(DossierMeasures.Late) == 2);
        Assert.Equal(months.Values.Where(v => v.Value > 0).OrderBy(v => v.Key), days.Values.Where(v => v.Value > 0).OrderBy(v => v.Key));
    }

    [Theory, EachDatabase]
    public async Task A_head_sees_his_own_agency_and_a_specialist_nothing(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var next = await house.SucceedChairAsync(new DateOnly(2021, 5, 15));
        house.Clock.Set(new DateTime(2021, 6, 1, 8, 0, 0));

        Assert.Equal([house.Province.City.Id, house.Province.City.Id], (await house.HeadsAsync(next)).Rows.Select(r => r.Term.AgencyId));
        Assert.Equal([house.Province.Department.Id], (await house.HeadsAsync(house.Province.Director)).Rows.Select(r => r.Term.AgencyId));
        Assert.Empty((await house.HeadsAsync(house.Province.Director, house.Province.City.Id)).Rows);
        Assert.Empty((await house.HeadsAsync(house.Province.Specialist)).Rows);
        Assert.Empty((await house.HeadsAsync(house.Province.Chair)).Rows); // whose post is over holds no right
        Assert.Equal(4, (await house.HeadsAsync(house.Province.Auditor)).Rows.Count);
    }

    [Theory, EachDatabase]
    public async Task Answers_are_counted_by_the_day_on_which_they_were_due(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (inTime, late, waiting) = (Value(await house.AskAsync()), Value(await house.AskAsync(figure: DossierMeasures.InTime)), Value(await house.AskAsync(figure: ApologyHeadFigures.NotSent)));
        Assert.Equal(new DateOnly(2021, 4, 8), inTime.AnswerBy); // Thursday, five working days on
        Assert.Equal((0, 0, 0, 3), await FiguresAsync());

        house.Clock.Set(new DateTime(2021, 4, 8, 23, 30, 0));
        Value(await house.ExplainAsync(inTime.Id));
        house.Clock.Set(new DateTime(2021, 4, 9, 8, 0, 0));
        Value(await house.ExplainAsync(late.Id));

        Assert.Equal((1, 1, 1, 0), await FiguresAsync());
        Assert.Equal((0, 0, 0, 0), await FiguresAsync(new DateOnly(2021, 4, 9)));

        async Task<(long, long, long, long)> FiguresAsync(DateOnly? from = null)
        {
            var row = (await house.HeadsAsync(agency: house.Province.City.Id, from: from)).Rows.Single();
            Assert.Equal(row.Of(ExplanationHeadFigures.InTime), await RowsAsync(house, ExplanationHeadFigures.InTime, row));
            return (row.Of(ExplanationHeadFigures.InTime), row.Of(ExplanationHeadFigures.Late), row.Of(ExplanationHeadFigures.Unanswered), row.Of(ExplanationHeadFigures.Waiting));
        }
    }

    static async Task<long> RowsAsync(TestHouse house, string figure, HeadRow row)
    {
        var (authority, agency, from, to) = (await house.AuthorityOfAsync(house.Province.Coordinator), row.Term.AgencyId, row.Term.From, row.Term.To);
        if (PlanTaskHeadFigures.StandingOf(figure) is { } standing)
        {
            var (rows, count) = await house.WithAsync<DueTasks, (IReadOnlyList<DueTaskRow> Rows, int Count)>(
                l => l.RunAsync(new DueTaskFilter { From = from, To = to, AgencyId = agency, Standing = standing }, authority, default));
            Assert.Equal(count, rows.Count);
            return count;
        }

        return figure switch
        {
            DossierMeasures.InTime or DossierMeasures.Late => (await house.WithAsync<DossierList, (IReadOnlyList<DossierRow> Rows, bool More)>(
                l => l.RunAsync(new DossierFilter { Measure = figure, From = from, To = to, AgencyId = agency }, authority, default))).Rows.Count,
            ApologyHeadFigures.NotSent => (await house.WithAsync<LateWithoutApology, (IReadOnlyList<UnexcusedRow> Rows, bool More)>(
                l => l.RunAsync(new UnexcusedFilter { Due = (from, to), AgencyId = agency }, authority, default))).Rows.Count,
            AccountabilityMeasures.InTime or AccountabilityMeasures.Breach => (await house.WithAsync<ApologyList, (IReadOnlyList<ApologyRow> Rows, bool More)>(
                l => l.RunAsync(new ApologyFilter { Measure = figure, From = from, To = to, AgencyId = agency }, authority, default))).Rows.Count,
            _ => (await house.WithAsync<ExplanationList, (IReadOnlyList<Explanation> Rows, bool More)>(
                l => l.RunAsync(new ExplanationFilter { Measure = figure, From = from, To = to, AgencyId = agency }, authority, default))).Rows.Count,
        };
    }
}
