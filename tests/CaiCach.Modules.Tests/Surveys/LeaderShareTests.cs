using CaiCach.Kernel.Facts;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Criteria.Reading;
using CaiCach.ParIndex.Live;

namespace CaiCach.Modules.Tests.Surveys;

public sealed class LeaderShareTests
{
    /// <summary>"law" with two questions before "steering" with one.</summary>
    const string Form = """
        { "code": "CODE", "edition": 1, "kind": "leaders", "name": "Lãnh đạo", "validFrom": "2020-01-01",
          "options": [{ "code": "A", "text": "Tốt", "weight": 100 }, { "code": "B", "text": "Khá", "weight": 60 }, { "code": "C", "text": "TB", "weight": 20 }, { "code": "D", "text": "Kém" }, { "code": "E", "text": "Không ý kiến", "counted": false }],
          "factors": [{ "code": "law", "name": "Văn bản", "questions": [{ "code": "q01", "text": "Một" }, { "code": "q02", "text": "Hai" }] },
                      { "code": "steering", "name": "Chỉ đạo", "questions": [{ "code": "q03", "text": "Ba" }] }] }
        """;

    [Theory, EachDatabase]
    public async Task Published_leaders_answers_are_shares_by_whole_factor_and_question(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (city, province) = (house.Province.City.Id, house.Province.Province.Id);
        var first = await SurveyAsync(house, "ld-1", ["AAB", "BCA"]);
        Assert.Empty(await ReadAsync(house, "surveys.leaders")); // not before it is published
        Value(await house.PublishSurveyAsync(first));

        // q01 (100 + 60)/2, q02 (100 + 20)/2, q03 (60 + 100)/2; law 70, the whole 75. Nobody asked about the province itself: all agencies together stand there.
        foreach (var (code, value) in new[] { ("", 75m), (".law", 70m), (".law.1", 80m), (".law.2", 60m), (".steering", 80m) })
        {
            var shares = await ReadAsync(house, "surveys.leaders" + code);
            Assert.Equal((value, 100m, value), (Round(shares[city].Numerator), shares[city].Denominator, Round(shares[province].Numerator)));
        }

        // What the form has not asked is no share: no third question of that factor, which would be the first of the next; no such factor.
        Assert.Empty(await ReadAsync(house, "surveys.leaders.law.3"));
        Assert.Empty(await ReadAsync(house, "surveys.leaders.law.4"));
        Assert.Empty(await ReadAsync(house, "surveys.leaders.digital"));
        Assert.Empty(await ReadAsync(house, "surveys.leaders", 2020));

        // A second form weighs as much as the first; the province's own place then is that of the form about the province.
        Value(await house.PublishSurveyAsync(await SurveyAsync(house, "ld-2", ["BBB", "BBB"])));
        var both = (await ReadAsync(house, "surveys.leaders"))[city];
        Assert.Equal((135m, 200m), (Round(both.Numerator), both.Denominator));
    }

    [Theory, EachDatabase]
    public async Task A_share_without_end_is_kept_as_it_was_counted(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        await house.SetInForceAsync(TestIndex.File("""{"code":"1","name":"Lãnh đạo","max":100,"channel":"appraised","rule":{"kind":"proportional"},"measure":"surveys.leaders"}"""));
        Value(await house.PublishSurveyAsync(await SurveyAsync(house, "ld-1", ["AAB", "BCA", "AAA"]))); // thirds

        Assert.NotEqual(0, (await ReadAsync(house, "surveys.leaders"))[house.Province.City.Id].Numerator * 1_000_000 % 1);
        Assert.Equal(1, await house.WithAsync<LiveRefresh, int>(r => r.RunAsync(default)));
        Assert.Empty(await house.WithAsync<LiveRefresh, IReadOnlyList<(LiveScore, LiveScore)>>(r => r.VerifyAsync(default)));
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(0, await house.WithAsync<LiveRefresh, int>(r => r.RunAsync(default)));
    }

    [Fact]
    public void Leaves_of_the_demonstration_set_that_leaders_score_read_a_measure_that_exists()
    {
        var draft = CriteriaFile.Read(TestIndex.DemonstrationFile);
        var leaves = draft.Criteria.Where(c => c.Channel == ScoreChannel.LeaderSurvey).ToList();
        var known = LeaderCodes();

        Assert.Equal(10, leaves.Count);
        Assert.All(leaves, l => Assert.Contains(l.Measure, known));
        Assert.Equal(22m, leaves.Sum(l => l.Max));
    }

    static List<string> LeaderCodes() => [.. CaiCach.Surveys.Results.LeaderTopic.All.Select(t => t.Code)];

    static async Task<Guid> SurveyAsync(TestHouse house, string form, IReadOnlyList<string> sheets)
    {
        var id = Value(await house.CreateSurveyAsync(house.SurveyOptions(await house.LoadFormAsync(Form.Replace("CODE", form, StringComparison.Ordinal))) with { Code = form })).Id;
        Value(await house.OpenSurveyAsync(id));
        foreach (var (answers, i) in sheets.Select((a, i) => (a, i)))
        {
            Value(await house.EnterSheetAsync(id, $"{i}", answers));
        }

        Value(await house.CloseSurveyAsync(id));
        return id;
    }

    static Task<IReadOnlyDictionary<Guid, Ratio>> ReadAsync(TestHouse house, string code, int year = 2021) => house.WithAsync<IEnumerable<IRatioMeasure>, IReadOnlyDictionary<Guid, Ratio>>(
        all => all.Single(m => m.Definition.Code == code).ReadAsync(new RatioScope(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), null), default));

    static decimal Round(decimal value) => Math.Round(value, 10);
}
