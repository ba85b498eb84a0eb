using CaiCach.Kernel.Outcomes;
using CaiCach.Surveys.Answering;
using CaiCach.Surveys.Listing;
using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Questionnaires;
using CaiCach.Surveys.Rechecking;
using CaiCach.Surveys.Results;
using static CaiCach.TestKit.TestDossiers;

namespace CaiCach.TestKit;

/// <summary>Surveys in any condition, through the use cases. The city and the department are assessed in two strata.</summary>
public static class TestSurveys
{
    /// <summary>Two factors, three questions.</summary>
    public const string Form = """
        { "code": "thu", "edition": 1, "kind": "satisfaction", "name": "Phiếu thử", "demonstration": true, "validFrom": "2020-01-01",
          "options": [{ "code": "5", "text": "Rất hài lòng", "satisfied": true }, { "code": "4", "text": "Hài lòng", "satisfied": true }, { "code": "3", "text": "Bình thường" },
                      { "code": "2", "text": "Không hài lòng" }, { "code": "1", "text": "Rất không hài lòng" }],
          "factors": [{ "code": "access", "name": "Tiếp cận", "questions": [{ "code": "q01", "text": "Chỗ ngồi chờ" }, { "code": "q02", "text": "Giờ làm việc" }] },
                      { "code": "result", "name": "Kết quả", "questions": [{ "code": "q03", "text": "Đúng hẹn" }] }] }
        """;

    public static async Task<Guid> LoadFormAsync(this TestHouse house, string? json = null)
    {
        var context = await house.AsAsync(house.Province.Coordinator);
        return Value(await house.WithAsync<LoadQuestionnaire, Outcome<QuestionnaireLoaded>>(u => u.RunAsync(new LoadQuestionnaireOptions { Json = json ?? Form }, context, default))).Id;
    }

    public static CreateSurveyOptions SurveyOptions(this TestHouse house, Guid? form) => new()
    {
        Code = "SIPAS-2021", Name = "Khảo sát hài lòng 2021", QuestionnaireId = form, Year = 2021, Method = "Người vừa làm thủ tục tại bộ phận một cửa", OpensAt = new DateTime(2021, 4, 1, 8, 0, 0),
        ClosesAt = new DateTime(2021, 4, 30, 17, 0, 0), MinimumAnswers = 2, Modes = Enum.GetValues<SurveyMode>(), UnitIds = [house.Province.City.Id, house.Province.Department.Id],
        Strata = [new PlannedStratum("Đất đai", 100, 2), new PlannedStratum("Hộ tịch", 300, 2)],
    };

    public static async Task<Outcome<SurveyChanged>> CreateSurveyAsync(this TestHouse house, CreateSurveyOptions options, Person? by = null)
    {
        var context = await house.AsAsync(by ?? house.Province.Coordinator);
        return await house.WithAsync<CreateSurvey, Outcome<SurveyChanged>>(u => u.RunAsync(options, context, default));
    }

    public static async Task<Outcome<SurveyChanged>> OpenSurveyAsync(this TestHouse house, Guid id, Person? by = null)
    {
        var context = await house.AsAsync(by ?? house.Province.Coordinator);
        return await house.WithAsync<OpenSurvey, Outcome<SurveyChanged>>(u => u.RunAsync(new SurveyOptions { SurveyId = id }, context, default));
    }

    public static async Task<Outcome<SurveyChanged>> CloseSurveyAsync(this TestHouse house, Guid id, Person? by = null)
    {
        var context = await house.AsAsync(by ?? house.Province.Coordinator);
        return await house.WithAsync<CloseSurvey, Outcome<SurveyChanged>>(u => u.RunAsync(new SurveyOptions { SurveyId = id }, context, default));
    }

    public static async Task<Outcome<SurveyChanged>> PublishSurveyAsync(this TestHouse house, Guid id, Person? by = null)
    {
        var context = await house.AsAsync(by ?? house.Province.Coordinator);
        return await house.WithAsync<PublishSurvey, Outcome<SurveyChanged>>(u => u.RunAsync(new SurveyOptions { SurveyId = id }, context, default));
    }

    /// <summary>Open, in its first minute.</summary>
    public static async Task<Guid> OpenedSurveyAsync(this TestHouse house)
    {
        var id = Value(await house.CreateSurveyAsync(house.SurveyOptions(await house.LoadFormAsync()))).Id;
        Value(await house.OpenSurveyAsync(id));
        return id;
    }

    /// <param name="answers">Options of the three questions, <c>-</c> for a blank.</param>
    public static async Task<Outcome<SheetKept>> EnterSheetAsync(
        this TestHouse house, Guid survey, string number, string answers = "543", Guid? unit = null, int stratum = 1, Person? by = null, SurveyMode mode = SurveyMode.Paper)
    {
        var context = await house.AsAsync(by ?? house.Province.DepartmentCounter);
        return await house.WithAsync<EnterSheet, Outcome<SheetKept>>(u => u.RunAsync(
            new EnterSheetOptions { SurveyId = survey, Number = number, UnitId = unit ?? house.Province.City.Id, Stratum = stratum, Mode = mode, Content = Content(answers) }, context, default));
    }

    public static SheetContent Content(string answers) =>
        new() { Answers = answers.Select((a, i) => (a, i)).Where(x => x.a != '-').ToDictionary(x => $"q{x.i + 1:00}", x => (string?)x.a.ToString()) };

    public static async Task<IReadOnlyList<string>> CodesAsync(this TestHouse house, Guid survey, int count = 1, Guid? unit = null)
    {
        var context = await house.AsAsync(house.Province.Coordinator);
        return Value(await house.WithAsync<MakeCodes, Outcome<MadeCodes>>(u => u.RunAsync(
            new MakeCodesOptions { SurveyId = survey, UnitId = unit ?? house.Province.City.Id, Stratum = 1, Count = count }, context, default))).Codes;
    }

    public static Task<Outcome<SheetKept>> AnswerAsync(this TestHouse house, string code, string answers = "543", Guid? signedIn = null) => house.WithAsync<AnswerSurvey, Outcome<SheetKept>>(u => u.RunAsync(
        new AnswerSurveyOptions { Code = code, Content = Content(answers), SignedInId = signedIn }, default));

    public static async Task<Outcome<SheetKept>> InvalidateAsync(this TestHouse house, Guid sheet, Person by, string? reason = "unreadable")
    {
        var context = await house.AsAsync(by);
        return await house.WithAsync<InvalidateSheet, Outcome<SheetKept>>(u => u.RunAsync(new InvalidateSheetOptions { SheetId = sheet, Reason = reason }, context, default));
    }

    public static async Task<Outcome<SurveyChanged>> DrawAsync(this TestHouse house, Guid survey, decimal share = 50, int? seed = 7)
    {
        var context = await house.AsAsync(house.Province.Coordinator);
        return await house.WithAsync<DrawRecheck, Outcome<SurveyChanged>>(u => u.RunAsync(new DrawRecheckOptions { SurveyId = survey, Share = share, Seed = seed }, context, default));
    }

    public static async Task<Outcome<SheetKept>> RecheckAsync(this TestHouse house, Guid sheet, Person by, bool? agrees = true, string? note = null)
    {
        var context = await house.AsAsync(by);
        return await house.WithAsync<RecheckSheet, Outcome<SheetKept>>(u => u.RunAsync(new RecheckSheetOptions { SheetId = sheet, Agrees = agrees, Note = note }, context, default));
    }

    public static async Task<SurveyView> ReadSurveyAsync(this TestHouse house, Guid id, Person? by = null)
    {
        var context = await house.AsAsync(by ?? house.Province.Coordinator);
        return await house.WithAsync<SurveyReader, SurveyView?>(r => r.FindAsync(id, context, default)) ?? throw new InvalidOperationException("The survey is not shown.");
    }
}
