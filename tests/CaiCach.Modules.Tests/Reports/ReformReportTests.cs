using CaiCach.Accountability.Counting;
using CaiCach.Dossiers.Counting;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Reports.Reform;
using CaiCach.Reports.Reform.Figures;
using CaiCach.Reports.Reform.Writing;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.Reports;

public sealed class ReformReportTests
{
    const string Typed = "directives.issued";

    static readonly DateTime AfterQuarter = new(2021, 7, 1, 8, 0, 0);

    [Theory, EachDatabase]
    public async Task Four_fifths_of_the_table_are_filled_from_plan_dossiers_and_procedures(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (plan, _) = await house.IssuedPlanAsync();
        await house.AnswerAsync((await house.InProcessingAsync()).Id);
        await house.ReceiveAsync();
        var id = Value(await house.CreateReportAsync(house.Province.Chair)).Id;

        var view = await house.ReadReportAsync(id, house.Province.Chair);

        Assert.True(view.Filled * 100 >= view.Figures.Count * 80, $"{view.Filled} of {view.Figures.Count}");
        Assert.Equal((1m, 0m, 2m, 1m, 1m, 1m), (
            view.Figure(FigureCodes.PlanTotal).Value, view.Figure(FigureCodes.PlanDone).Value, view.Figure(DossierMeasures.Received).Value, view.Figure(DossierMeasures.Solved).Value,
            view.Figure(DossierMeasures.Pending).Value, view.Figure(FigureCodes.ProceduresInForce).Value));
        Assert.All(view.Figures.Where(f => !f.IsTyped), f => Assert.StartsWith("/", f.Rows, StringComparison.Ordinal));
        Assert.Null(view.Figure(DossierMeasures.Received).YearBefore); // nothing at all is known of 2020: unknown, not nought
        Assert.Contains(plan.ToString(), view.Figure(FigureCodes.PlanTotal).Rows!, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_frozen_report_keeps_its_numbers_whatever_happens_afterwards_and_the_history_holds_them(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var chair = house.Province.Chair;
        await house.IssuedPlanAsync();
        await house.ReceiveAsync();
        house.Clock.Set(AfterQuarter);
        var id = Value(await house.CreateReportAsync(chair)).Id;
        Value(await house.WriteReportAsync(id, chair, new() { [Typed] = 12 }));
        Value(await house.SubmitReportAsync(id, chair));
        var frozen = await house.ReadReportAsync(id, chair);

        house.Clock.Set(new DateTime(2021, 6, 15, 9, 0, 0)); // a dossier of the period comes to light later
        await house.ReceiveAsync();
        house.Clock.Set(AfterQuarter.AddDays(5));
        Value(await house.SignReportAsync(id, chair));

        var signed = await house.ReadReportAsync(id, chair);
        Assert.Equal((ReformReportState.Signed, "15/BC-UBND", "CHỦ TỊCH"), (signed.Report.State, signed.Report.Number, signed.Report.SignerTitle));
        Assert.Equal(frozen.Figures, signed.Figures);
        Assert.Equal(frozen.FiguresAt, signed.FiguresAt);
        Assert.Equal(1m, signed.Figure(DossierMeasures.Received).Value);
        Assert.Equal(2m, (await house.ReadReportAsync(Value(await house.CreateReportAsync(chair, "2021-H1")).Id, chair)).Figure(DossierMeasures.Received).Value);
        var told = await house.WithAsync<AppDb, List<string?>>(db => db.Set<AuditEntry>().Where(e => e.RecordId == id && e.Action == "reform-report.submit").Select(e => e.Content).ToListAsync());
        var sealedFigures = AuditContent.Read(Assert.Single(told)).Events.Single().As<ReformReportSubmitted>().Figures;
        Assert.Equal(signed.Figures.Select(f => (f.Code, f.Value)), sealedFigures.Select(f => (f.Code, f.Value)));
        Refused.With("reform-report.state", await house.WriteReportAsync(id, chair, new() { [Typed] = 99 }));
        Refused.With("reform-report.state", await house.SignReportAsync(id, chair));
    }

    [Theory, EachDatabase]
    public async Task A_report_that_is_given_back_thaws_and_is_frozen_anew(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var chair = house.Province.Chair;
        house.Clock.Set(AfterQuarter);
        var id = Value(await house.CreateReportAsync(chair)).Id;
        Value(await house.WriteReportAsync(id, chair, new() { [Typed] = 12 }));
        Value(await house.SubmitReportAsync(id, chair));
        Refused.With("reform-report.state", await house.WriteReportAsync(id, chair, new() { [Typed] = 13 }));
        Refused.With("reform-report.reason", await house.ReturnReportAsync(id, chair, "  "));
        Value(await house.ReturnReportAsync(id, chair));

        var back = await house.ReadReportAsync(id, chair);
        Assert.Equal((ReformReportState.Draft, "Nêu rõ nguyên nhân", null, 12m), (back.Report.State, back.Report.ReturnReason, back.Report.FrozenAt, back.Figure(Typed).Typed));
        Value(await house.WriteReportAsync(id, chair, new() { [Typed] = 13 }));
        Value(await house.SubmitReportAsync(id, chair));
        Assert.Equal((13m, null), ((await house.ReadReportAsync(id, chair)).Figure(Typed).Value, (await house.ReadReportAsync(id, chair)).Report.ReturnReason));
    }

    [Theory, EachDatabase]
    public async Task The_province_adds_what_is_typed_in_signed_reports_and_counts_the_rest_itself_once(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (p, leader) = (house.Province, await house.LeaderAsync());
        await house.IssuedPlanAsync(); // the city leads, the department helps
        await house.ReceiveAsync();
        await house.ReceiveAsync(counter: p.DepartmentCounter);
        house.Clock.Set(AfterQuarter);
        var city = await house.SignedReportAsync(p.Chair, new() { [Typed] = 3 });
        var draft = Value(await house.CreateReportAsync(p.Director)).Id;
        Value(await house.WriteReportAsync(draft, p.Director, new() { [Typed] = 100 }));
        var id = Value(await house.CreateReportAsync(p.Coordinator)).Id;

        var before = await house.ReadReportAsync(id, p.Coordinator);
        Assert.Equal(p.Province.Id, before.Report.AgencyId);
        Assert.Equal(3m, before.Figure(Typed).Value); // a draft is not reported yet
        Assert.Equal((true, false), (before.Reporters.Single(r => r.AgencyId == p.City.Id).IsIncluded, before.Reporters.Single(r => r.AgencyId == p.Department.Id).IsIncluded));
        Assert.Equal(ReformReportState.Draft, before.Reporters.Single(r => r.AgencyId == p.Department.Id).State);
        Value(await house.SubmitReportAsync(draft, p.Director));
        Value(await house.SignReportAsync(draft, p.Director));
        Value(await house.WriteReportAsync(id, p.Coordinator, new() { [Typed] = 5 }));
        Value(await house.SubmitReportAsync(id, p.Coordinator));

        var after = await house.ReadReportAsync(id, p.Coordinator);
        Assert.Equal((108m, 5m), (after.Figure(Typed).Value, after.Figure(Typed).Typed));
        Assert.Equal((1m, 2m), (after.Figure(FigureCodes.PlanTotal).Value, after.Figure(DossierMeasures.Received).Value));
        var (ofCity, ofDepartment) = (await house.ReadReportAsync(city, p.Chair), await house.ReadReportAsync(draft, p.Director));
        Assert.Equal((1m, 0m), (ofCity.Figure(FigureCodes.PlanTotal).Value, ofDepartment.Figure(FigureCodes.PlanTotal).Value));
        Assert.Equal(after.Figure(DossierMeasures.Received).Value, ofCity.Figure(DossierMeasures.Received).Value + ofDepartment.Figure(DossierMeasures.Received).Value);
        Refused.With(Refusal.NotFoundCode, await house.SignReportAsync(id, p.Chair));
        Value(await house.SignReportAsync(id, leader, "72/BC-UBND"));
        Assert.Equal("PHÓ CHỦ TỊCH", (await house.ReadReportAsync(id, leader)).Report.SignerTitle);
    }

    [Theory, EachDatabase]
    public async Task Texts_are_kept_from_the_last_signed_report_and_say_so_until_they_are_changed(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var chair = house.Province.Chair;
        var first = Value(await house.CreateReportAsync(chair, "2021-Q1")).Id;
        Value(await house.WriteReportAsync(first, chair, texts: new() { ["next"] = "Rà soát thủ tục\r\nđúng hạn", ["proposals"] = "Không" }));
        Value(await house.SubmitReportAsync(first, chair));
        Value(await house.SignReportAsync(first, chair));
        var second = Value(await house.CreateReportAsync(chair)).Id;

        var view = await house.ReadReportAsync(second, chair);
        Assert.Equal(("Rà soát thủ tục\nđúng hạn", "Quý I/2021"), (view.Sections.Single(s => s.Code == "next").Text, view.Sections.Single(s => s.Code == "next").KeptFrom));
        Value(await house.WriteReportAsync(second, chair, texts: new() { ["next"] = "Việc mới", ["proposals"] = null }));
        view = await house.ReadReportAsync(second, chair);
        Assert.Equal(("Việc mới", null), (view.Sections.Single(s => s.Code == "next").Text, view.Sections.Single(s => s.Code == "next").KeptFrom));
        Assert.Null(view.Sections.Single(s => s.Code == "proposals").Text);
        Assert.Equal("Rà soát thủ tục\nđúng hạn", (await house.ReadReportAsync(first, chair)).Sections.Single(s => s.Code == "next").Text);
    }

    [Theory, EachDatabase]
    public async Task The_year_s_sum_and_the_year_before_come_from_signed_reports(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var chair = house.Province.Chair;
        await house.SignedReportAsync(chair, new() { [Typed] = 4 }, "2020-Q2");
        await house.SignedReportAsync(chair, new() { [Typed] = 5 }, "2021-Q1");
        house.Clock.Set(AfterQuarter);
        var id = Value(await house.CreateReportAsync(chair)).Id;
        Value(await house.WriteReportAsync(id, chair, new() { [Typed] = 3 }));

        var figure = (await house.ReadReportAsync(id, chair)).Figure(Typed);

        Assert.Equal((3m, 8m, 4m, -1m), (figure.Value, figure.YearToDate, figure.YearBefore, figure.Change));
        var half = Value(await house.CreateReportAsync(chair, "2021-H1")).Id;
        Value(await house.WriteReportAsync(half, chair, new() { [Typed] = 9 }));
        Assert.Equal(9m, (await house.ReadReportAsync(half, chair)).Figure(Typed).YearToDate);
    }

    [Theory, EachDatabase]
    public async Task Without_the_report_before_the_year_s_sum_of_a_typed_figure_is_unknown(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        house.Clock.Set(AfterQuarter);
        var id = Value(await house.CreateReportAsync(house.Province.Chair)).Id;
        Value(await house.WriteReportAsync(id, house.Province.Chair, new() { [Typed] = 3 }));

        Assert.Equal((3m, null), ((await house.ReadReportAsync(id, house.Province.Chair)).Figure(Typed).Value, (await house.ReadReportAsync(id, house.Province.Chair)).Figure(Typed).YearToDate));
    }

    [Theory, EachDatabase]
    public async Task What_may_not_be_is_refused_and_changes_nothing(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var p = house.Province;
        Refused.With("reform-report.period", await house.CreateReportAsync(p.Chair, "2021-Q5"));
        Refused.With("reform-report.not_begun", await house.CreateReportAsync(p.Chair, "2021-Q3"));
        Refused.With("reform-report.days", await house.CreateReportAsync(p.Chair, to: new DateOnly(2021, 12, 31)));
        Refused.With("reform-report.agency", await house.CreateReportAsync(p.Coordinator, agencyId: p.CityDivision.Id));
        Refused.With(Refusal.ForbiddenCode, await house.CreateReportAsync(p.Chair, agencyId: p.Department.Id));
        Refused.With(Refusal.ForbiddenCode, await house.CreateReportAsync(p.Specialist));
        var created = Value(await house.CreateReportAsync(p.Chair));
        Refused.With("reform-report.exists", await house.CreateReportAsync(p.Head));
        Refused.With("reform-report.period_open", await house.SubmitReportAsync(created.Id, p.Chair));
        Refused.With("reform-report.computed", await house.WriteReportAsync(created.Id, p.Chair, new() { [DossierMeasures.Received] = 1 }));
        Refused.With("reform-report.number", await house.WriteReportAsync(created.Id, p.Chair, new() { [Typed] = -1 }));
        Refused.With("reform-report.number", await house.WriteReportAsync(created.Id, p.Chair, new() { [Typed] = 1.005m }));
        Refused.With("reform-report.section", await house.WriteReportAsync(created.Id, p.Chair, new() { [Typed] = 7 }, new() { ["direction"] = "Mục này chỉ gom mục khác" }));
        Refused.With("reform-report.too_long", await house.WriteReportAsync(created.Id, p.Chair, texts: new() { ["next"] = new string('x', WriteReformReport.LongestText + 1) }));
        Assert.Null((await house.ReadReportAsync(created.Id, p.Chair)).Figure(Typed).Value);
        Value(await house.WriteReportAsync(created.Id, p.Head, new() { [Typed] = 7 }, version: created.Version));
        Refused.With(Refusal.ConflictCode, await house.WriteReportAsync(created.Id, p.Chair, new() { [Typed] = 8 }, version: created.Version));
        house.Clock.Set(AfterQuarter);
        Refused.With(Refusal.NotFoundCode, await house.SubmitReportAsync(created.Id, p.Director));
        Refused.With(Refusal.NotFoundCode, await house.SubmitReportAsync(created.Id, p.Specialist));
        Value(await house.SubmitReportAsync(created.Id, p.Head));
        Refused.With(Refusal.ForbiddenCode, await house.SignReportAsync(created.Id, p.Head));
        Refused.With("reform-report.signer_not_head", await house.SignReportAsync(created.Id, await house.LeaderAsync()));
        Refused.With("reform-report.number_missing", await house.SignReportAsync(created.Id, p.Chair, " "));
        Assert.Equal(7m, (await house.ReadReportAsync(created.Id, p.Chair)).Figure(Typed).Value);
    }

    [Theory, EachDatabase]
    public async Task Apologies_and_what_was_carried_over_are_those_of_the_one_stop_shop(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await house.ReceiveAsync();
        house.Clock.Set(AfterQuarter.AddDays(1));
        var view = await house.ReadReportAsync(Value(await house.CreateReportAsync(house.Province.Chair, "2021-Q3")).Id, house.Province.Chair);

        Assert.Null(view.Figure(DossierMeasures.Received).Value); // not one fact in the quarter yet
        await house.ReceiveAsync();
        view = await house.ReadReportAsync(view.Report.Id, house.Province.Chair);
        Assert.Equal((1m, 1m, 2m, 0m), (
            view.Figure(FigureCodes.DossiersCarried).Value, view.Figure(DossierMeasures.Received).Value, view.Figure(DossierMeasures.Received).YearToDate, view.Figure(AccountabilityMeasures.Sent).Value));
    }
}
