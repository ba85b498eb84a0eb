using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Questionnaires;

namespace CaiCach.Modules.Tests.Surveys;

public sealed class QuestionnaireTests
{
    const string Small = """
        { "code": "nho", "edition": 1, "kind": "satisfaction", "name": "Nhỏ", "validFrom": "2021-01-01",
          "options": [{ "code": "2", "text": "Hài lòng", "satisfied": true }, { "code": "1", "text": "Không hài lòng" }],
          "factors": [{ "code": "f", "name": "Yếu tố", "questions": [{ "code": "q1", "text": "Câu một" }] }] }
        """;

    public static TheoryData<string> Shipped() => [.. Directory.GetFiles(Path.Combine(Root(), "data", "surveys"), "*.json").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Shipped))]
    public async Task A_shipped_questionnaire_is_taken_in_and_says_that_it_is_no_official_form(string file)
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        Value(await LoadAsync(house, await File.ReadAllTextAsync(Path.Combine(Root(), "data", "surveys", file))));

        await house.WithAsync<AppDb>(db =>
        {
            var kept = db.Set<Questionnaire>().Single();
            Assert.True(kept.IsDemonstration);
            Assert.Contains("minh hoạ, không phải phiếu chính thức", kept.Name, StringComparison.Ordinal);
            var content = kept.Read();
            if (kept.Kind == QuestionnaireKind.Leaders)
            {
                Assert.Equal([1m, 0.6m, 0.2m, 0m, null], content.Options.Select(o => o.Score(kept.Kind)));
            }
            else
            {
                Assert.Equal((5, 22), (content.Factors.Count, content.Questions.Count));
                Assert.Equal([1m, 1m, 0m, 0m, 0m], content.Options.Select(o => o.Score(kept.Kind)!.Value));
            }

            return Task.CompletedTask;
        });
    }

    [Theory, EachDatabase]
    public async Task An_edition_changes_only_while_no_survey_uses_it(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var id = Value(await LoadAsync(house, Small)).Id;
        Assert.Equal(id, Value(await LoadAsync(house, Small.Replace("Câu một", "Câu 1", StringComparison.Ordinal))).Id);
        await house.WithAsync<AppDb>(db =>
        {
            db.Add(new Survey { Id = Guid.CreateVersion7(), Code = "K", Name = "K", QuestionnaireId = id });
            return db.SaveChangesAsync();
        });

        Assert.Contains("phiên bản 2", Refused.With("survey.questionnaire_used", await LoadAsync(house, Small)).Message, StringComparison.Ordinal);
        Assert.NotEqual(id, Value(await LoadAsync(house, Small.Replace("\"edition\": 1", "\"edition\": 2", StringComparison.Ordinal))).Id);
    }

    [Theory]
    [InlineData("survey.questionnaire_unreadable", "\"factors\"", "\"factor\"")]
    [InlineData("survey.questionnaire_unreadable", "{ \"code\": \"nho\"", "[")]
    [InlineData("survey.questionnaire_head", "\"edition\": 1", "\"edition\": 0")]
    [InlineData("survey.questionnaire_validity", "\"2021-01-01\"", "\"2021-01-01\", \"validTo\": \"2020-01-01\"")]
    [InlineData("survey.questionnaire_empty", "{ \"code\": \"q1\", \"text\": \"Câu một\" }", "")]
    [InlineData("survey.questionnaire_code", "\"q1\"", "\"f\"")]
    [InlineData("survey.questionnaire_weight", "\"name\": \"Yếu tố\"", "\"name\": \"Yếu tố\", \"weight\": 0")]
    [InlineData("survey.questionnaire_options", "\"code\": \"2\"", "\"code\": \"1\"")]
    [InlineData("survey.questionnaire_options", "\"code\": \"2\"", "\"code\": \"-\"")]
    [InlineData("survey.questionnaire_scores", ", \"satisfied\": true", "")]
    public async Task A_questionnaire_with_a_fault_is_refused_whole(string code, string text, string instead)
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        Assert.Contains(text, Small, StringComparison.Ordinal);
        Refused.With(code, await LoadAsync(house, Small.Replace(text, instead, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Whoever_may_not_manage_surveys_loads_none()
    {
        await using var house = await TestHouse.BuildAsync("sqlite");
        Refused.With(Refusal.ForbiddenCode, await LoadAsync(house, Small, await house.AsAsync(house.Province.Counter)));
    }

    static async Task<Outcome<QuestionnaireLoaded>> LoadAsync(TestHouse house, string json, ActionContext? by = null)
    {
        var context = by ?? await house.AsAsync(house.Province.Coordinator);
        return await house.WithAsync<LoadQuestionnaire, Outcome<QuestionnaireLoaded>>(u => u.RunAsync(new LoadQuestionnaireOptions { Json = json }, context, default));
    }

    static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CaiCach.slnx")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
