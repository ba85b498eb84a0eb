using System.Text.RegularExpressions;

namespace CaiCach.Organisations.Units;

/// <summary>
/// Mã định danh in its two spellings: <c>H56.14</c>, the highest level first (Decision 20/2020/QĐ-TTg, Article 4), and <c>000.00.14.H56</c>, the highest level last with
/// zeros for what is empty (QCVN 102:2016/BTTTT). A code that begins like a province (<c>H56.…</c>) is taken for the new spelling, whatever stands at its end. Codes are never rewritten; whoever types one spelling finds the other.
/// </summary>
public static partial class AgencyCode
{
    // Characters of each level of the old spelling, from the right: province or ministry, second, third, fourth level.
    static readonly int[] Widths = [3, 2, 2, 3];

    /// <summary>The spelling of 2020 for one of 2016; anything else as it is.</summary>
    public static string Of(string code) => Old().IsMatch(code) ? string.Join('.', Trimmed(code.Split('.'))) : code;

    /// <summary>The spelling of 2016; null for a code that it cannot hold: more than four levels, or a level of another width.</summary>
    public static string? Legacy(string code)
    {
        var levels = code.Split('.');
        return levels.Length > Widths.Length || !Level1().IsMatch(levels[0]) || levels.Where((level, i) => !Fits(level, Widths[i])).Any() || (levels.Length > 1 && IsEmpty(levels[^1])) || (levels.Length == Widths.Length && Level1().IsMatch(levels[^1]))
            ? null
            : string.Join('.', Enumerable.Range(0, Widths.Length).Reverse().Select(i => i < levels.Length ? levels[i] : new string('0', Widths[i])));
    }

    /// <summary>A text with every agency code in it in the spelling of 2020: also in a dossier code such as <c>000.00.53.H48-220921-0099</c>.</summary>
    public static string In(string text) => Anywhere().Replace(text, m => Of(m.Value.ToUpperInvariant()));

    static IEnumerable<string> Trimmed(string[] groups) => groups.SkipWhile(IsEmpty).Reverse();

    static bool IsEmpty(string level) => level.All(c => c == '0');

    static bool Fits(string level, int width) => level.Length == width && level.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c));

    [GeneratedRegex(@"^(?![A-Y][0-9]{2}\.)[0-9A-Z]{3}\.[0-9A-Z]{2}\.[0-9A-Z]{2}\.[A-Y][0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Old();

    [GeneratedRegex(@"(?<![0-9A-Za-z.])(?![A-Y][0-9]{2}\.)[0-9A-Z]{3}\.[0-9A-Z]{2}\.[0-9A-Z]{2}\.[A-Y][0-9]{2}(?![0-9A-Za-z.])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Anywhere();

    [GeneratedRegex(@"^[A-Y][0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Level1();
}
