using System.Globalization;
using System.Text.RegularExpressions;
using CaiCach.Kernel.Sheets;
using CaiCach.Kernel.Text;
using CaiCach.ParIndex.Scoring;

namespace CaiCach.ParIndex.Criteria.Reading;

/// <summary>
/// Reads the table of a decision: a line with a number is a node; a line without one but with points belongs to the node above it and is a step of its scoring.
/// Numbers are Roman or Arabic for fields, dotted below.
/// </summary>
internal sealed partial class CriteriaTable(IReadOnlyList<TableLine> lines)
{
    const int HeadWithin = 40;

    int number, name, max, words = -1, evidence = -1, appraiser = -1;

    public CriteriaDraft Draft()
    {
        var first = Head();
        List<DraftCriterion> nodes = [];
        List<ChoiceOption> options = [];
        foreach (var line in lines.Skip(first).Where(l => !l.IsBlank))
        {
            var (code, text, points) = (CodeOf(line.TextAt(number)), line.TextAt(name), line.TextAt(max));
            if (code is null && nodes.Count > 0 && text.Length > 0 && NumberOf(points) is { } step && !IsTotal(text))
            {
                options.Add(new ChoiceOption((options.Count + 1).ToString(CultureInfo.InvariantCulture), text, step));
                nodes[^1] = nodes[^1] with { Rule = new ChoiceRule([.. options]) };
            }
            else if (code is null && nodes.Count > 0 && text.Length > 0 && points.Length == 0 && !IsTotal(text) && line.Cells.Count(c => c.Text.Length > 0) == 1)
            {
                nodes[^1] = nodes[^1] with { RuleWords = string.Join('\n', new[] { nodes[^1].RuleWords, text }.OfType<string>()) };
            }
            else if ((code is not null || points.Length > 0) && text.Length > 0 && !IsTotal(text))
            {
                options.Clear();
                nodes.Add(new DraftCriterion
                {
                    Code = code ?? "", Name = text, Max = NumberOf(points), MaxText = points, Line = line.Line, RuleWords = Cell(line, words), Evidence = Cell(line, evidence), Appraiser = Cell(line, appraiser),
                    Channel = SearchKey.Of(text + " " + Cell(line, words)).Contains("dieu tra xa hoi hoc", StringComparison.Ordinal) ? ScoreChannel.LeaderSurvey : null,
                });
            }
        }

        return nodes.Count > 0 ? new CriteriaDraft { Criteria = nodes } : throw new CriteriaFileException("Bảng không có dòng tiêu chí nào dưới dòng tiêu đề.");
    }

    int Head()
    {
        for (var i = 0; i < Math.Min(lines.Count, HeadWithin); i++)
        {
            var heads = lines[i].Cells.Select(c => SearchKey.Of(c.Text)).ToList();
            (number, name, max) = (heads.FindIndex(h => h is "stt" or "tt" or "so tt" or "ma" or "so"), heads.FindIndex(Says("tieu chi", "linh vuc")), heads.FindIndex(Says("diem toi da", "diem chuan", "thang diem", "toi da")));
            if (name >= 0 && max >= 0)
            {
                (words, evidence, appraiser) = (heads.FindIndex(Says("cach cham", "cach tinh", "huong dan cham")), heads.FindIndex(Says("kiem chung", "minh chung")), heads.FindIndex(Says("tham dinh", "co quan cham")));
                return i + 1;
            }
        }

        throw new CriteriaFileException("Không nhận ra dòng tiêu đề: cần cột tiêu chí (lĩnh vực) và cột điểm tối đa.");

        static Predicate<string> Says(params string[] texts) => head => texts.Any(t => head.Contains(t, StringComparison.Ordinal));
    }

    static string? Cell(TableLine line, int column) => column < 0 || line.TextAt(column).Length == 0 ? null : line.TextAt(column);

    static bool IsTotal(string text) => SearchKey.Of(text) is "tong" or "tong cong" or "tong diem" or "cong" or "tong so";

    /// <summary>"IV" is 4, "3.4.2." is 3.4.2; null when the cell holds no number.</summary>
    static string? CodeOf(string cell)
    {
        var text = cell.Trim().TrimEnd('.', ')');
        return Dotted().IsMatch(text) ? text : Roman().IsMatch(text) && text.Length > 0 ? RomanValue(text).ToString(CultureInfo.InvariantCulture) : null;
    }

    static int RomanValue(string text)
    {
        var values = text.Select(c => c switch { 'I' => 1, 'V' => 5, _ => 10 }).ToList();
        return values.Select((v, i) => i + 1 < values.Count && v < values[i + 1] ? -v : v).Sum();
    }

    /// <summary>"1,5" and "1.5" are the same number; points have no thousands.</summary>
    static decimal? NumberOf(string cell) => decimal.TryParse(cell.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    [GeneratedRegex(@"^\d{1,2}(\.\d{1,2}){0,5}$")]
    private static partial Regex Dotted();

    [GeneratedRegex("^[IVX]{1,5}$")]
    private static partial Regex Roman();
}
