using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Reports.Reform.Figures;
using CaiCach.Reports.Reform.Forms;

namespace CaiCach.Modules.Tests.Reports;

public sealed class ReportFormTests
{
    const string Sections = "code,ordinal,level,heading,lead,hint,valid_from,valid_to\nmain,1,1,I. PHẦN DUY NHẤT,Nhận {dossiers.received} hồ sơ.,,2022-01-01,\n";
    const string Indicators = "code,section,ordinal,name,unit,kind,meaning,legal_source,valid_from,valid_to\ndossiers.received,main,1,Hồ sơ,hồ sơ,computed,Hồ sơ nhận,Luật,2022-01-01,\nown.thing,main,2,Việc riêng,việc,typed,Việc,Quyết định,2022-01-01,\n";

    [Fact]
    public void The_shipped_form_asks_only_for_what_the_product_computes_and_every_figure_has_its_section()
    {
        var form = ReportForm.Shipped(DateTimeOffset.UnixEpoch);

        Assert.All(form.Indicators.Where(i => !i.IsTyped), i => Assert.True(FigureCodes.Knows(i.Code), i.Code));
        Assert.All(form.Indicators, i => Assert.Contains(form.Sections, s => s.Code == i.Section));
        var known = form.Indicators.Select(i => i.Code).Concat(["agency", "to"]).ToHashSet();
        Assert.All(form.Sections.SelectMany(s => System.Text.RegularExpressions.Regex.Matches(s.Lead, @"\{([^}]*)\}").Select(m => m.Groups[1].Value)), c => Assert.Contains(c, known));
    }

    [Theory, EachDatabase]
    public async Task A_new_form_is_in_force_from_its_day_and_the_old_one_until_the_day_before(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        Value(await LoadAsync(house));

        await house.WithAsync<AppDb>(async db =>
        {
            Assert.Equal(["dossiers.received", "own.thing"], (await ReportForm.OnAsync(db, new DateOnly(2022, 1, 1), default)).Indicators.Select(i => i.Code));
            Assert.Contains((await ReportForm.OnAsync(db, new DateOnly(2021, 12, 31), default)).Indicators, i => i.Code == "plan.total");
            Assert.Equal("5. Cải cách chế độ công vụ", (await ReportForm.OnAsync(db, new DateOnly(2021, 12, 31), default)).Sections.Single(s => s.Code == "civil-service").Heading);
            Assert.StartsWith("5. Xây dựng", (await ReportForm.OnAsync(db, new DateOnly(2020, 12, 31), default)).Sections.Single(s => s.Code == "civil-service").Heading, StringComparison.Ordinal);
        });
        Refused.With("report-form.later", await LoadAsync(house));
    }

    [Theory, EachDatabase]
    public async Task A_form_with_faults_is_refused_whole(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        Refused.With("report-form.unreadable", await LoadAsync(house, indicators: "a,b\n1,2\n"));
        Refused.With("report-form.empty", await LoadAsync(house, indicators: "head\n"));
        Refused.With("report-form.unknown_figure", await LoadAsync(house, indicators: Indicators.Replace("dossiers.received", "dossiers.loved", StringComparison.Ordinal)));
        Refused.With("report-form.section", await LoadAsync(house, indicators: Indicators.Replace("own.thing,main", "own.thing,nowhere", StringComparison.Ordinal)));
        Refused.With("report-form.twice", await LoadAsync(house, indicators: Indicators + Indicators.Split('\n')[1] + "\n"));
        Refused.With(Refusal.ForbiddenCode, await LoadAsync(house, by: await house.AsAsync(house.Province.Chair)));
        await house.SignedReportAsync(house.Province.Chair, [], "2021-Q1");
        Refused.With("report-form.used", await LoadAsync(house, from: new DateOnly(2021, 3, 31)));
        Value(await LoadAsync(house));
    }

    static async Task<Outcome<ReportFormLoaded>> LoadAsync(TestHouse house, string? indicators = null, DateOnly? from = null, ActionContext? by = null)
    {
        var context = by ?? await house.AsAsync(house.Province.Coordinator);
        return await house.WithAsync<LoadReportForm, Outcome<ReportFormLoaded>>(u => u.RunAsync(
            new LoadReportFormOptions { ValidFrom = from ?? new DateOnly(2022, 1, 1), Sections = Sections, Indicators = indicators ?? Indicators }, context, default));
    }
}
