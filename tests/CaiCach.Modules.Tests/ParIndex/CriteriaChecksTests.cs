using System.Text;
using CaiCach.ParIndex.Criteria.Reading;
using CaiCach.ParIndex.Scoring;

namespace CaiCach.Modules.Tests.ParIndex;

/// <summary>Files of sets as offices make them, and the faults that were met in real ones.</summary>
public sealed class CriteriaChecksTests
{
    static readonly HashSet<string> Measures = ["dossiers.on-time-rate"];

    /// <summary>A district's set of 2019 whose tool prints 10.05 for 10.5.</summary>
    [Fact]
    public void A_slipped_digit_is_found_and_named()
    {
        decimal[] fields = [20.5m, 10, 10, 6, 10.05m, 6, 14, 9, 14];
        var found = CriteriaChecks.Of(new CriteriaDraft { Criteria = [.. fields.Select((max, i) => Leaf($"{i + 1}", max))] }, Measures);
        var finding = Assert.Single(found, f => f.Kind == CriteriaFindingKind.FieldsSum);
        Assert.Equal(("5", 10.5m), (finding.Code, finding.Suggestion));
        Assert.Contains("99,55", finding.Message, StringComparison.Ordinal);
        Assert.False(finding.MustBeMended);
    }

    /// <summary>Decision 2948/QĐ-BNV prints 38 criteria where its own table has 39.</summary>
    [Fact]
    public void Declared_counts_are_held_against_the_table()
    {
        var draft = new CriteriaDraft { Declared = new DeclaredCounts(Fields: 1, Criteria: 3), Criteria = [Leaf("1", 100), Leaf("1.1", 60), Leaf("1.2", 40)] };
        Assert.Equal("Văn bản ghi 3 tiêu chí, bảng có 2.", Assert.Single(CriteriaChecks.Of(draft, Measures)).Message);
    }

    [Fact]
    public void Children_that_do_not_add_up_duplicates_missing_numbers_and_parents_are_all_said()
    {
        var found = CriteriaChecks.Of(
            new CriteriaDraft
            {
                Criteria =
                [
                    Leaf("1", 100), Leaf("1.1", 60), Leaf("1.1", 20) with { Line = 7 }, Leaf("1.2", 15), Leaf("", 5), Leaf("2.1", 1), Leaf("1.3", 0) with { Max = null, MaxText = "một", Line = 9 },
                    Leaf("1.4", 1) with { Measure = "không-có" }, Leaf("1.5", 1) with { Rule = null }, Leaf("1.6", 1) with { Rule = new ChoiceRule([new ChoiceOption("1", "Đủ", 2)]) },
                ],
            },
            Measures);
        Assert.Equal(
            [CriteriaFindingKind.ChildrenSum, CriteriaFindingKind.DuplicateCode, CriteriaFindingKind.MissingCode, CriteriaFindingKind.MissingMaximum, CriteriaFindingKind.MissingParent, CriteriaFindingKind.NoRule, CriteriaFindingKind.Rule, CriteriaFindingKind.UnknownMeasure],
            found.Select(f => f.Kind).Distinct().OrderBy(k => k.ToString(), StringComparer.Ordinal));
        Assert.Equal(7, found.Single(f => f.Kind == CriteriaFindingKind.DuplicateCode).Line);
        Assert.Contains("“một”", found.Single(f => f.Kind == CriteriaFindingKind.MissingMaximum).Message, StringComparison.Ordinal);
        Assert.Contains("ngoài khoảng 0–1", found.Single(f => f.Kind == CriteriaFindingKind.Rule).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_table_is_read_with_its_steps_roman_fields_and_decimal_commas(bool isText)
    {
        string[][] rows =
        [
            ["STT", "Lĩnh vực/Tiêu chí/Tiêu chí thành phần", "Điểm tối đa", "Tài liệu kiểm chứng"],
            ["I", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", "2,5", ""],
            ["1.1", "Thực hiện kế hoạch năm", "1.5", "Báo cáo năm"],
            ["", "Hoàn thành 100% kế hoạch", "1,5", ""],
            ["", "Hoàn thành từ 80% đến dưới 100%", "0,75", ""],
            ["", "Tính theo nhiệm vụ đến hạn", "", ""],
            ["1.2.", "Đánh giá qua điều tra xã hội học", "1", ""],
            ["", "Tổng cộng", "2,5", ""],
        ];
        var draft = CriteriaFile.Read(isText ? TableFiles.Docx(rows) : TableFiles.Xlsx(rows));
        Assert.Equal([("1", 2.5m), ("1.1", 1.5m), ("1.2", 1m)], draft.Criteria.Select(c => (c.Code, c.Max!.Value)));
        var steps = Assert.IsType<ChoiceRule>(draft.Criteria[1].Rule);
        Assert.Equal([1.5m, 0.75m], steps.Options.Select(o => o.Points));
        Assert.Equal("Tính theo nhiệm vụ đến hạn", draft.Criteria[1].RuleWords);
        Assert.Equal("Báo cáo năm", draft.Criteria[1].Evidence);
        Assert.Equal(CaiCach.ParIndex.Criteria.ScoreChannel.LeaderSurvey, draft.Criteria[2].Channel);
    }

    [Theory]
    [InlineData("không phải gì cả", "không phải JSON")]
    [InlineData("{}", "criteria")]
    [InlineData("null", "criteria")]
    [InlineData("""{"criteria":[null]}""", "không phải JSON")]
    [InlineData("""{"criteria":null}""", "không phải JSON")]
    [InlineData("""{"criteria":[{"code":null}]}""", "không phải JSON")]
    [InlineData("""{"criteria":[{"code":"1","rule":{"kind":"lạ"}}]}""", "không phải JSON")]
    [InlineData("""{"criteria":[{"code":"1","rule":{"kind":"step","basis":"percent"}}]}""", "không phải JSON")]
    [InlineData("""{"criteria":[{"code":"1","rule":{"kind":"branch","branches":[{"key":"a","label":"A","variables":null,"formula":"1"}]}}]}""", "không phải JSON")]
    public void What_is_no_set_is_refused(string text, string says) =>
        Assert.Contains(says, Assert.Throws<CriteriaFileException>(() => CriteriaFile.Read(Encoding.UTF8.GetBytes(text))).Message, StringComparison.Ordinal);

    [Fact]
    public void Hostile_words_are_read_as_words()
    {
        foreach (var text in HostileStrings.All)
        {
            var json = $$"""{"criteria":[{"code":"1","name":{{System.Text.Json.JsonSerializer.Serialize(text)}},"max":100}]}""";
            Assert.Single(CriteriaFile.Read(Encoding.UTF8.GetBytes(json)).Criteria);
        }
    }

    [Fact]
    public void A_table_without_points_is_refused() =>
        Assert.Contains("dòng tiêu đề", Assert.Throws<CriteriaFileException>(() => CriteriaFile.Read(TableFiles.Xlsx([["STT", "Nội dung"], ["1", "Việc"]]))).Message, StringComparison.Ordinal);

    static DraftCriterion Leaf(string code, decimal max) => new() { Code = code, Name = "Tiêu chí " + code, Max = max, Rule = new BooleanRule() };
}
