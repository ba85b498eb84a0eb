using System.Globalization;
using System.Text;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Units;
using CaiCach.Surveys.Answering;
using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Questionnaires;
using CaiCach.Surveys.Rechecking;
using CaiCach.Surveys.Results;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Demonstration;

/// <summary>
/// Four surveys through the commands that people use, each on its day: satisfaction 2020, published; satisfaction 2021, half of its slips in; leaders of
/// departments about the districts 2020, closed and not yet published; leaders about the province, the half year 2021, answered with codes and published. Every answer is invented, the same
/// ones each time.
/// </summary>
public sealed class SurveyLives(IServiceProvider services)
{
    const string Method = "Người vừa làm thủ tục tại bộ phận một cửa (minh hoạ)";

    static readonly PlannedStratum[] Strata = [new("Đất đai, xây dựng", 2400, 24), new("Hộ tịch, chứng thực", 4800, 24), new("Lĩnh vực khác", 1800, 12)];

    readonly AppDb db = services.GetRequiredService<AppDb>();
    readonly UnitDirectory units = services.GetRequiredService<UnitDirectory>();
    readonly Desk desk = new(services);
    readonly Random random = new(2020);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var districts = (await units.GetAsync(cancellationToken)).Agencies.Where(u => u.Kind == UnitKind.District).OrderBy(u => u.Sort).Take(5).ToList();
        var coordinator = await desk.ContextAsync(_ => true, Role.ReformCoordinator, cancellationToken);
        var sipas = await LoadAsync("sipas.json", coordinator, cancellationToken);
        var leaders = await LoadAsync("leaders-03.json", coordinator, cancellationToken);
        for (var form = 1; form <= 6; form++)
        {
            _ = form == 3 ? leaders : await LoadAsync($"leaders-{form:00}.json", coordinator, cancellationToken);
        }

        var first = await OpenAsync(
            Options("SIPAS-2020", "Khảo sát sự hài lòng của người dân năm 2020", sipas, 2020, new DateTime(2020, 10, 12, 8, 0, 0), new DateTime(2020, 11, 13, 17, 0, 0), districts, Strata), coordinator, cancellationToken);
        await FillAsync(first, await FormAsync(sipas, cancellationToken), districts, Strata, 1, new DateOnly(2020, 11, 10), coordinator, cancellationToken);
        await RecheckAsync(first, districts, coordinator, cancellationToken);
        await Desk.DoAsync(new PublishSurvey(db, Change(new DateOnly(2020, 12, 15), 9)).RunAsync(new SurveyOptions { SurveyId = first }, coordinator, cancellationToken));

        var second = await OpenAsync(
            Options("SIPAS-2021", "Khảo sát sự hài lòng của người dân năm 2021", sipas, 2021, new DateTime(2021, 6, 21, 8, 0, 0), new DateTime(2021, 7, 16, 17, 0, 0), districts, Strata), coordinator, cancellationToken);
        await FillAsync(second, await FormAsync(sipas, cancellationToken), districts, Strata, 0.5, new DateOnly(2021, 6, 29), coordinator, cancellationToken);

        PlannedStratum[] all = [new("Lãnh đạo sở, ban, ngành", 19, 15)];
        var third = await OpenAsync(
            Options("LANHDAO-2020", "Lấy ý kiến lãnh đạo sở, ban, ngành về UBND cấp huyện năm 2020", leaders, 2020, new DateTime(2021, 1, 11, 8, 0, 0), new DateTime(2021, 1, 29, 17, 0, 0), districts, all) with
            {
                MinimumAnswers = 5, Method = "Gửi phiếu cho lãnh đạo các sở, ban, ngành (minh hoạ)",
            },
            coordinator, cancellationToken);
        await FillAsync(third, await FormAsync(leaders, cancellationToken), districts, all, 1, new DateOnly(2021, 1, 28), coordinator, cancellationToken);
        await Desk.DoAsync(new DrawRecheck(db, Change(new DateOnly(2021, 2, 1), 8)).RunAsync(new DrawRecheckOptions { SurveyId = third, Share = 10, Seed = 20210201 }, coordinator, cancellationToken));
        await AboutProvinceAsync(await LoadAsync("leaders-07.json", coordinator, cancellationToken), coordinator, cancellationToken);
    }

    // Nobody of the province's own office may key slips about it, so leaders answer for themselves.
    async Task AboutProvinceAsync(Guid form, ActionContext coordinator, CancellationToken cancellationToken)
    {
        PlannedStratum[] leaders = [new("Lãnh đạo sở, ban, ngành", 19, 12), new("Lãnh đạo UBND cấp huyện", 27, 12)];
        var (province, answered) = ((await units.GetAsync(cancellationToken)).Province!, new DateOnly(2021, 6, 16));
        var survey = await OpenAsync(
            Options("LANHDAO-TINH-2021", "Lấy ý kiến lãnh đạo, quản lý về cải cách hành chính của tỉnh, sáu tháng đầu năm 2021", form, 2021, new DateTime(2021, 6, 14, 8, 0, 0), new DateTime(2021, 6, 18, 17, 0, 0), [province], leaders) with
            {
                MinimumAnswers = 10, Method = "Gửi mã trả lời cho lãnh đạo sở, ban, ngành và UBND cấp huyện (minh hoạ)",
            },
            coordinator, cancellationToken);
        var content = (await FormAsync(form, cancellationToken)).Read();
        var answer = new AnswerSurvey(db, desk.Runner(answered, 9), services.GetRequiredService<OwnOffice>(), units, Desk.Clock(answered, 9));
        for (var stratum = 1; stratum <= leaders.Length; stratum++)
        {
            var made = await Desk.DoAsync(new MakeCodes(db, Change(answered, 8)).RunAsync(new MakeCodesOptions { SurveyId = survey, UnitId = province.Id, Stratum = stratum, Count = leaders[stratum - 1].Wanted }, coordinator, cancellationToken));
            foreach (var code in made.Codes)
            {
                var mood = ((random.NextDouble() + random.NextDouble()) / 2) - 0.5;
                var answers = content.Factors.SelectMany((factor, f) => factor.Questions.Select(q => (q.Code, Answer: Answer(QuestionnaireKind.Leaders, 0.78 - (0.02 * (f - 3)) + (0.5 * mood))))).ToDictionary(a => a.Code, a => (string?)a.Answer);
                await Desk.DoAsync(answer.RunAsync(new AnswerSurveyOptions { Code = code, Content = new SheetContent { Answers = answers } }, cancellationToken));
            }
        }

        await Desk.DoAsync(new PublishSurvey(db, Change(new DateOnly(2021, 6, 25), 9)).RunAsync(new SurveyOptions { SurveyId = survey }, coordinator, cancellationToken));
    }

    static CreateSurveyOptions Options(string code, string name, Guid form, int year, DateTime opens, DateTime closes, IEnumerable<Unit> assessed, IReadOnlyList<PlannedStratum> strata) => new()
    {
        Code = code, Name = name, QuestionnaireId = form, Year = year, Method = Method, OpensAt = opens, ClosesAt = closes, MinimumAnswers = 30, Modes = Enum.GetValues<SurveyMode>(),
        UnitIds = [.. assessed.Select(u => u.Id)], Strata = strata,
    };

    async Task<Guid> LoadAsync(string file, ActionContext by, CancellationToken cancellationToken) => (await Desk.DoAsync(new LoadQuestionnaire(db, desk.Runner(new DateOnly(2020, 9, 1), 9))
        .RunAsync(new LoadQuestionnaireOptions { Json = DataFiles.Text(file, "surveys") }, by, cancellationToken))).Id;

    async Task<Guid> OpenAsync(CreateSurveyOptions options, ActionContext by, CancellationToken cancellationToken)
    {
        var day = DateOnly.FromDateTime(options.OpensAt!.Value).AddDays(-7);
        var id = (await Desk.DoAsync(new CreateSurvey(db, desk.Runner(day, 9), units).RunAsync(options, by, cancellationToken))).Id;
        await Desk.DoAsync(new OpenSurvey(Change(day, 10)).RunAsync(new SurveyOptions { SurveyId = id }, by, cancellationToken));
        return id;
    }

    Task<Questionnaire> FormAsync(Guid id, CancellationToken cancellationToken) => db.Set<Questionnaire>().AsNoTracking().SingleAsync(q => q.Id == id, cancellationToken);

    // A respondent has a mood, an agency a name for good or bad work, a factor its own level: answers of one slip hang together as they do in life.
    async Task FillAsync(
        Guid survey, Questionnaire form, List<Unit> assessed, PlannedStratum[] strata, double share, DateOnly day, ActionContext by, CancellationToken cancellationToken)
    {
        var content = form.Read();
        var csv = new StringBuilder("number,unit,stratum,mode,sex,age,education,occupation," + string.Join(',', content.Questions.Select(q => q.Code)) + "\n");
        var number = 0;
        foreach (var (unit, place) in assessed.Select((u, i) => (u, i)))
        {
            for (var stratum = 1; stratum <= strata.Length; stratum++)
            {
                for (var i = 0; i < strata[stratum - 1].Wanted * share; i++)
                {
                    var mood = ((random.NextDouble() + random.NextDouble()) / 2) - 0.5;
                    var answers = content.Factors.SelectMany((factor, f) => factor.Questions.Select(_ => Answer(form.Kind, 0.80 + (0.03 * (2 - place)) - (0.015 * (f - 2)) + (0.5 * mood))));
                    csv.Append(CultureInfo.InvariantCulture, $"{++number:0000},{unit.Code},{stratum},{(number % 4 == 0 ? "interview" : number % 9 == 0 ? "telephone" : "paper")},")
                        .Append(CultureInfo.InvariantCulture, $"{Pick(Respondent.Sexes, 2)},{Pick(Respondent.Ages, 5)},{Pick(Respondent.Educations, 5)},{Pick(Respondent.Occupations, 5)},{string.Join(',', answers)}\n");
                }
            }
        }

        await Desk.DoAsync(new ImportSheets(db, desk.Runner(day, 15), units, services.GetRequiredService<OwnOffice>(), Desk.Clock(day, 15))
            .RunAsync(new ImportSheetsOptions { SurveyId = survey, Csv = csv.ToString() }, by, cancellationToken));
    }

    string Pick(IReadOnlyList<(string Code, string Label)> list, int of) => list[random.Next(of)].Code;

    string Answer(QuestionnaireKind kind, double likes)
    {
        if (random.Next(40) == 0)
        {
            return "";
        }

        var (good, much) = (random.NextDouble() < likes, random.NextDouble());
        return kind == QuestionnaireKind.Satisfaction
            ? good ? much < 0.35 ? "5" : "4" : much < 0.75 ? "3" : much < 0.95 ? "2" : "1"
            : good ? much < 0.6 ? "A" : "B" : much < 0.6 ? "B" : much < 0.85 ? "C" : much < 0.95 ? "E" : "D";
    }

    async Task RecheckAsync(Guid survey, List<Unit> assessed, ActionContext coordinator, CancellationToken cancellationToken)
    {
        var day = new DateOnly(2020, 11, 20);
        await Desk.DoAsync(new DrawRecheck(db, Change(day, 8)).RunAsync(new DrawRecheckOptions { SurveyId = survey, Share = 5, Seed = 20201120 }, coordinator, cancellationToken));
        var second = await desk.ContextAsync(u => assessed.TrueForAll(a => a.Id != u.AgencyId), Role.HeadOfUnit, cancellationToken);
        var drawn = await db.Set<RecheckedSheet>().AsNoTracking().Where(r => r.SurveyId == survey).Join(db.Set<AnswerSheet>(), r => r.SheetId, s => s.Id, (r, s) => s).OrderBy(s => s.Number).ToListAsync(cancellationToken);
        foreach (var (sheet, i) in drawn.Select((s, i) => (s, i)))
        {
            await Desk.DoAsync(new RecheckSheet(db, desk.Runner(day, 14), services.GetRequiredService<OwnOffice>())
                .RunAsync(new RecheckSheetOptions { SheetId = sheet.Id, Agrees = i != 3, Note = i == 3 ? "Người trả lời cho biết không làm thủ tục nào trong năm" : null }, second, cancellationToken));
        }
    }

    SurveyChange Change(DateOnly day, int hour) => new(db, desk.Runner(day, hour));
}
