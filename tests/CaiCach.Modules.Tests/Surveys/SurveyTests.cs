using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Surveys.Answering;
using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Questionnaires;
using CaiCach.Surveys.Results;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.Surveys;

public sealed class SurveyTests
{
    [Theory, EachDatabase]
    public async Task A_survey_runs_from_plan_to_published_values_that_other_modules_read(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (city, department) = (house.Province.City.Id, house.Province.Department.Id);
        var id = await house.OpenedSurveyAsync();
        Value(await house.EnterSheetAsync(id, "1", "543", stratum: 1));      // 1 1 0
        Value(await house.EnterSheetAsync(id, "2", "24-", stratum: 1));      // 0 1 –
        Value(await house.EnterSheetAsync(id, "3", "555", stratum: 2));      // 1 1 1
        var bad = Value(await house.EnterSheetAsync(id, "4", "111", stratum: 2));
        Value(await house.InvalidateAsync(bad.Id, house.Province.DepartmentCounter));
        Value(await house.EnterSheetAsync(id, "5", "415", unit: department, by: house.Province.Counter));
        var before = (await house.ReadSurveyAsync(id)).Figures;
        house.Clock.Set(new DateTime(2021, 4, 30, 17, 0, 0));
        Value(await house.PublishSurveyAsync(id));

        var view = await house.ReadSurveyAsync(id, house.Province.Chair);
        Assert.Equal(SurveyState.Published, view.State);
        Assert.Equal(before.Where(f => f.UnitId == city).OrderBy(f => f.Ordinal).Select(f => (f.Code, Round(f.Value), Round(f.Low), Round(f.High))), view.Figures.Where(f => f.UnitId == city).Select(f => (f.Code, Round(f.Value), Round(f.Low), Round(f.High))));
        // City: q01 (100·0.5 + 300·1)/400 = 87.5; q02 100; q03 (100·0 + 300·1)/400 = 75; access 93.75; index 84.375.
        Assert.Equal([84.375m, 93.75m, 87.5m, 100m, 75m, 75m], view.Figures.Where(f => f.UnitId == city).Select(f => Round(f.Value)!.Value));
        Assert.All(view.Figures.Where(f => f.UnitId == department), f => Assert.Null(f.Value)); // one sheet, two are wanted
        Assert.Equal((4, 1), (view.Index!.Valid, view.Index.Invalid));
        await house.WithAsync<SurveyResults>(async results =>
        {
            var found = await results.FindAsync(QuestionnaireKind.Satisfaction, SurveyResult.IndexCode, city, 2021, null, default);
            Assert.Equal((id, 84.375m, true, "Người vừa làm thủ tục tại bộ phận một cửa"), (found!.SurveyId, Round(found.Value), found.IsDemonstration, found.Method));
            Assert.Equal(75m, Round((await results.FindAsync(QuestionnaireKind.Satisfaction, "q03", city, 2021, "thu", default))!.Value));
            Assert.NotNull((await results.FindAsync(QuestionnaireKind.Satisfaction, "access", null, 2021, null, default))!.Low);
            Assert.Null(await results.FindAsync(QuestionnaireKind.Satisfaction, SurveyResult.IndexCode, city, 2020, null, default));
            Assert.Null(await results.FindAsync(QuestionnaireKind.Leaders, SurveyResult.IndexCode, city, 2021, null, default));
        });
        Refused.With("survey.state", await house.EnterSheetAsync(id, "9"));
        Refused.With("survey.state", await house.InvalidateAsync(bad.Id, house.Province.Coordinator));
        Refused.With("survey.state", await house.PublishSurveyAsync(id));
        Refused.With("survey.state", await house.DrawAsync(id));
    }

    [Fact]
    public async Task Leaders_points_are_the_mean_of_the_weights_without_blanks_and_without_no_opinion()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        var form = await house.LoadFormAsync("""
            { "code": "ld", "edition": 1, "kind": "leaders", "name": "Lãnh đạo", "validFrom": "2020-01-01",
              "options": [{ "code": "A", "text": "Tốt", "weight": 100 }, { "code": "B", "text": "Khá", "weight": 60 }, { "code": "C", "text": "TB", "weight": 20 }, { "code": "D", "text": "Kém" }, { "code": "E", "text": "Không ý kiến", "counted": false }],
              "factors": [{ "code": "f", "name": "Chung", "questions": [{ "code": "q01", "text": "Một" }] }] }
            """);
        var id = Value(await house.CreateSurveyAsync(house.SurveyOptions(form) with { Strata = [new PlannedStratum("Tất cả", 50, 5)] })).Id;
        Value(await house.OpenSurveyAsync(id));
        foreach (var (answer, i) in "ABBCDE-".Select((a, i) => (a, i)))
        {
            Value(await house.EnterSheetAsync(id, $"{i}", answer.ToString()));
        }

        var figure = (await house.ReadSurveyAsync(id)).Figures.Single(f => f.UnitId == house.Province.City.Id && f.Code == "q01");
        Assert.Equal((48m, 5), (Round(figure.Value), figure.Valid)); // (100 + 60 + 60 + 20 + 0) / 5
    }

    [Theory]
    [InlineData(7, 59, false)]
    [InlineData(8, 0, true)]
    [InlineData(16, 59, true)]
    [InlineData(17, 0, false)]
    public async Task Answers_are_taken_from_the_opening_to_the_closing_minute(int hour, int minute, bool taken)
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        var id = Value(await house.CreateSurveyAsync(house.SurveyOptions(await house.LoadFormAsync()) with { OpensAt = new DateTime(2021, 4, 2, 8, 0, 0), ClosesAt = new DateTime(2021, 4, 2, 17, 0, 0) })).Id;
        Value(await house.OpenSurveyAsync(id));
        var code = (await house.CodesAsync(id))[0];
        house.Clock.Set(new DateTime(2021, 4, 2, hour, minute, 0));

        Assert.Equal(taken, (await house.EnterSheetAsync(id, "1")).Succeeded);
        Assert.Equal(taken, (await house.AnswerAsync(code)).Succeeded);
    }

    [Fact]
    public async Task Nobody_answers_enters_or_rechecks_about_the_own_agency_and_the_one_who_entered_does_not_recheck()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        var province = house.Province;
        var id = await house.OpenedSurveyAsync();
        var codes = await house.CodesAsync(id, 2);

        Refused.With("survey.own_office", await house.EnterSheetAsync(id, "1", by: province.Counter));
        Refused.With("survey.own_office", await house.EnterSheetAsync(id, "1", unit: province.Department.Id, by: province.DepartmentCounter));
        Refused.With("survey.own_office", await house.AnswerAsync(codes[0], signedIn: province.Specialist.OfficialId));
        Value(await house.AnswerAsync(codes[0], signedIn: province.DepartmentCounter.OfficialId));
        var sheet = Value(await house.EnterSheetAsync(id, "1", by: province.DepartmentCounter)).Id;
        Value(await house.DrawAsync(id, 100));
        Refused.With("survey.own_office", await house.RecheckAsync(sheet, province.Head)); // the city is her own
        Refused.With(Refusal.ForbiddenCode, await house.RecheckAsync(sheet, province.DepartmentCounter));
        Value(await house.RecheckAsync(sheet, province.Coordinator));
        Refused.With("survey.rechecked", await house.RecheckAsync(sheet, province.Coordinator));

        var own = Value(await house.EnterSheetAsync(id, "2", by: province.Coordinator)).Id;
        Value(await house.DrawAsync(id, 100));
        Refused.With("survey.own_sheet", await house.RecheckAsync(own, province.Coordinator));
    }

    [Theory, EachDatabase]
    public async Task A_number_is_keyed_once_and_the_refusal_says_where_it_is(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var id = await house.OpenedSurveyAsync();
        var first = Value(await house.EnterSheetAsync(id, "A-15")).Id;

        var refusal = Refused.With("survey.number_taken", await house.EnterSheetAsync(id, "A-15", stratum: 2));
        Assert.Contains("Võ Thị Quầy nhập lúc 01/04/2021 08:00 cho UBND TP Tuy Hòa", refusal.Message, StringComparison.Ordinal);
        Value(await house.InvalidateAsync(first, house.Province.DepartmentCounter, "keying"));
        Value(await house.EnterSheetAsync(id, "A-15", stratum: 2));
        var view = await house.ReadSurveyAsync(id);
        Assert.Equal((1, 0), (view.Valid, view.Invalid)); // a slip keyed wrongly and again is one slip
    }

    [Fact]
    public async Task A_slip_with_faults_is_refused_with_each_fault_beside_its_field()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        var id = await house.OpenedSurveyAsync();

        Assert.Equal("Answers[q02]", Refused.With("survey.answer", await house.EnterSheetAsync(id, "1", "5x3")).Field);
        Refused.With("survey.question_unknown", await house.EnterSheetAsync(id, "1", "5435"));
        Refused.With("survey.number", await house.EnterSheetAsync(id, " "));
        Refused.With("survey.number", await house.EnterSheetAsync(id, "tt-0001"));
        Refused.With("survey.mode", await house.EnterSheetAsync(id, "1", mode: SurveyMode.Online));
        Refused.With("survey.cell", await house.EnterSheetAsync(id, "1", stratum: 3));
        Refused.With(Refusal.ForbiddenCode, await house.EnterSheetAsync(id, "1", by: house.Province.Chair));
        Refused.With(Refusal.NotFoundCode, await house.EnterSheetAsync(id, "1", by: house.Province.Administrator));
        Assert.Equal(0, (await house.ReadSurveyAsync(id)).Valid);
    }

    [Theory, EachDatabase]
    public async Task A_code_answers_once_and_nothing_leads_from_it_to_the_answer(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var id = await house.OpenedSurveyAsync();
        var code = (await house.CodesAsync(id))[0];

        Refused.With("survey.code_unknown", await house.AnswerAsync("AAAA-BBBB-CCCC"));
        Refused.With("survey.empty", await house.AnswerAsync(code, "---"));
        Assert.Equal("TT-0001", Value(await house.AnswerAsync(code.ToLowerInvariant().Replace('-', ' '))).Number);
        Refused.With("survey.code_used", await house.AnswerAsync(code));
        await house.WithAsync<AppDb>(async db =>
        {
            var kept = await db.Set<AnswerCode>().SingleAsync();
            Assert.True(kept.IsUsed);
            Assert.DoesNotContain(code.Replace("-", "", StringComparison.Ordinal), kept.Hash, StringComparison.OrdinalIgnoreCase);
            Assert.Null((await db.Set<AnswerSheet>().SingleAsync()).EnteredById);
            Assert.All(await db.Set<AuditEntry>().ToListAsync(), e => Assert.DoesNotContain(code, System.Text.Json.JsonSerializer.Serialize(e), StringComparison.OrdinalIgnoreCase));
        });
    }

    [Fact]
    public async Task A_draw_is_the_same_for_the_same_seed_and_a_sheet_that_does_not_agree_is_invalid()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        var id = await house.OpenedSurveyAsync();
        foreach (var i in Enumerable.Range(1, 9))
        {
            Value(await house.EnterSheetAsync(id, $"{i}"));
        }

        Value(await house.DrawAsync(id, 30, seed: 42));

        var expected = CaiCach.Surveys.Rechecking.RecheckSample.Draw(42, [.. Enumerable.Range(1, 9).Reverse().Select(i => $"{i}")], 30);
        await house.WithAsync<AppDb>(async db =>
        {
            var drawn = await db.Set<CaiCach.Surveys.Rechecking.RecheckedSheet>().Join(db.Set<AnswerSheet>(), r => r.SheetId, s => s.Id, (r, s) => s).ToListAsync();
            Assert.Equal(3, drawn.Count);
            Assert.Equal(expected.Order(StringComparer.Ordinal), drawn.Select(s => s.Number).Order(StringComparer.Ordinal));
            Refused.With("survey.recheck_outcome", await house.RecheckAsync(drawn[0].Id, house.Province.Coordinator, agrees: false));
            Value(await house.RecheckAsync(drawn[0].Id, house.Province.Coordinator, agrees: false, note: "Nói là chưa từng làm thủ tục"));
            Value(await house.RecheckAsync(drawn[1].Id, house.Province.Coordinator));
        });
        var view = await house.ReadSurveyAsync(id);
        Assert.Equal((50m, 8, 1), (view.Recheck.Agreement, view.Valid, view.Invalid));
    }

    [Fact]
    public async Task Draws_are_even()
    {
        var numbers = Enumerable.Range(1, 20).Select(i => $"{i}").ToList();
        var times = Enumerable.Range(1, 4000).SelectMany(seed => CaiCach.Surveys.Rechecking.RecheckSample.Draw(seed, numbers, 25)).GroupBy(n => n).ToDictionary(g => g.Key, g => g.Count());

        await Task.CompletedTask;
        Assert.All(numbers, n => Assert.InRange(times[n], 850, 1150)); // 1000 expected, five standard deviations and more
    }

    [Fact]
    public async Task A_file_comes_in_whole_or_not_at_all_and_every_fault_is_named_by_line_and_column()
    {
        const string Head = "number,unit,stratum,mode,sex,age,education,occupation,q01,q02,q03\n";
        await using var house = await TestHouse.BuildAsync("sqlite");
        var id = await house.OpenedSurveyAsync();
        Value(await house.EnterSheetAsync(id, "7"));
        async Task<Outcome<ImportedSheets>> Import(string csv, bool check = false)
        {
            var context = await house.AsAsync(house.Province.DepartmentCounter);
            var options = new ImportSheetsOptions { SurveyId = id, Csv = csv };
            return await house.WithAsync<ImportSheets, Outcome<ImportedSheets>>(u => check ? u.CheckAsync(options, context, default) : u.RunAsync(options, context, default));
        }

        var wrong = await Import(Head + "1,H45.20,1,paper,nam,35-49,,,5,4,3\n7,H45.20,1,paper,,,,,5,4,9\n1,H45.99,1,fax,,,,,5,4\n1,H45.20,2,fax,,,,,5,4,3\n2,H45.08,1,paper,,,,,5,4,3\n");
        Assert.Equal(
            [
                "Dòng 3, cột number", "Dòng 3, cột q03", "Dòng 4, cột q02", "Dòng 5, cột number", "Dòng 5, cột mode", "Dòng 6, cột unit",
            ],
            wrong.Refusals.Select(r => r.Message[..r.Message.IndexOf(':', StringComparison.Ordinal)]));
        Refused.With("survey.file_columns", await Import("number,unit\n1,H45.20\n"));
        Refused.With("survey.file_empty", await Import(Head));
        var good = Head + "1,H45.20,1,paper,nam,35-49,,,5,4,\n2,H45.20,2,telephone,,,,,1,,3\n";
        Assert.Equal(2, Value(await Import(good, check: true)).Sheets);
        Assert.Equal(1, (await house.ReadSurveyAsync(id)).Valid);
        Assert.Equal(2, Value(await Import(good)).Sheets);
        Assert.Equal(3, (await house.ReadSurveyAsync(id)).Valid);
    }

    [Fact]
    public async Task Figures_and_sheets_are_not_shown_before_publication_but_to_those_who_may()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        var id = await house.OpenedSurveyAsync();
        Value(await house.EnterSheetAsync(id, "1"));
        Value(await house.EnterSheetAsync(id, "2", unit: house.Province.Department.Id, by: house.Province.Counter));

        Assert.Empty((await house.ReadSurveyAsync(id, house.Province.Chair)).Figures);
        Assert.NotEmpty((await house.ReadSurveyAsync(id, house.Province.Auditor)).Figures);
        Assert.Equal((0, 1, 2), (await Seen(house.Province.Chair), await Seen(house.Province.Counter), await Seen(house.Province.Auditor)));
        Assert.Equal(0, await Seen(house.Province.Head));
        Value(await house.DrawAsync(id, 50));
        Assert.Equal(1, await Seen(house.Province.Head)); // only what was drawn

        async Task<int> Seen(Person by)
        {
            var (view, context) = (await house.ReadSurveyAsync(id, by), await house.AsAsync(by));
            return (await house.WithAsync<CaiCach.Surveys.Listing.SheetList, (IReadOnlyList<AnswerSheet> Rows, bool)>(l => l.RunAsync(new CaiCach.Surveys.Listing.SheetFilter { SurveyId = id }, view, context, default))).Rows.Count;
        }
    }

    [Fact]
    public async Task A_plan_with_faults_is_refused_and_an_open_survey_keeps_its_sample()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        var good = house.SurveyOptions(await house.LoadFormAsync());
        foreach (var (code, options) in new (string, CreateSurveyOptions)[]
        {
            ("survey.code", good with { Code = "có dấu" }), ("survey.name", good with { Name = " " }), ("survey.method", good with { Method = null }), ("survey.year", good with { Year = 1990 }),
            ("survey.opens", good with { OpensAt = null }), ("survey.closes", good with { ClosesAt = good.OpensAt }), ("survey.minimum", good with { MinimumAnswers = 0 }), ("survey.modes", good with { Modes = [] }),
            ("survey.units", good with { UnitIds = [] }), ("survey.units", good with { UnitIds = [house.Province.CityDivision.Id] }), ("survey.strata", good with { Strata = [] }),
            ("survey.sample", good with { Strata = [new PlannedStratum("A", 5, 6)] }), ("survey.questionnaire", good with { QuestionnaireId = null }),
            ("survey.questionnaire_validity", good with { OpensAt = new DateTime(2019, 1, 1) }),
        })
        {
            Refused.With(code, await house.CreateSurveyAsync(options));
        }

        Refused.With(Refusal.ForbiddenCode, await house.CreateSurveyAsync(good, house.Province.Counter));
        var id = Value(await house.CreateSurveyAsync(good)).Id;
        Refused.With("survey.code_taken", await house.CreateSurveyAsync(good));
        Refused.With("survey.state", await house.EnterSheetAsync(id, "1"));
        Value(await Change(house, id, 40));
        Refused.With("survey.sample", await Change(house, id, 1000));
        Value(await house.OpenSurveyAsync(id));
        Refused.With("survey.state", await Change(house, id, 30));
        Assert.Equal(46, (await house.ReadSurveyAsync(id)).Wanted);
        Refused.With(Refusal.ForbiddenCode, await house.CloseSurveyAsync(id, house.Province.Counter));
        Value(await house.CloseSurveyAsync(id));
        Refused.With("survey.too_few", await house.PublishSurveyAsync(id));
        Refused.With(Refusal.ForbiddenCode, await house.PublishSurveyAsync(id, house.Province.Chair));
    }

    static async Task<Outcome<SurveyChanged>> Change(TestHouse house, Guid id, int wanted)
    {
        var context = await house.AsAsync(house.Province.Coordinator);
        return await house.WithAsync<ChangeSample, Outcome<SurveyChanged>>(u => u.RunAsync(
            new ChangeSampleOptions { SurveyId = id, Cells = [new PlannedCell(house.Province.City.Id, 1, 100, wanted)] }, context, default));
    }

    static decimal? Round(decimal? value) => value is { } known ? Math.Round(known, 10) : null;
}
