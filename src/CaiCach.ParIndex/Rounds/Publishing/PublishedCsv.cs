using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CaiCach.ParIndex.Rounds.Publishing;

/// <summary>Published results as a table of text: one line a unit, a column a field. Its bytes are what the sealed history holds the digest of, so they never change.</summary>
public static class PublishedCsv
{
    /// <param name="results">Of one round, in any order.</param>
    /// <param name="fields">Of these results.</param>
    public static string Of(IEnumerable<RoundResult> results, IEnumerable<RoundResultField> fields)
    {
        var byUnit = fields.ToLookup(f => f.RoundUnitId);
        var codes = byUnit.SelectMany(g => g).OrderBy(f => f.Ordinal).ThenBy(f => f.Code, StringComparer.Ordinal).Select(f => f.Code).Distinct().ToList();
        var text = new StringBuilder("\uFEFF");
        Line(text, ["code", "name", "block", "rank", "band", "total", "self_total", .. codes.Select(c => $"field_{c}")]);
        foreach (var r in results.OrderBy(r => r.Block, StringComparer.Ordinal).ThenBy(r => r.Rank is null).ThenBy(r => r.Rank).ThenBy(r => r.UnitCode, StringComparer.Ordinal))
        {
            Line(text, [r.UnitCode, r.UnitName, r.Block, r.Rank?.ToString(CultureInfo.InvariantCulture), r.Band, Number(r.Total), Number(r.SelfTotal), .. codes.Select(c => Number(byUnit[r.RoundUnitId].FirstOrDefault(f => f.Code == c)?.Points))]);
        }

        return text.ToString();
    }

    /// <summary>SHA-256 of the file's bytes, lower-case hex: what <c>sha256sum</c> prints.</summary>
    public static string DigestOf(string csv) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(csv)));

    static string? Number(decimal? value) => value?.ToString("0.############", CultureInfo.InvariantCulture);

    static void Line(StringBuilder text, IEnumerable<string?> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    // A cell that a spreadsheet would take for a formula begins with an apostrophe.
    static string Cell(string? cell)
    {
        var safe = cell is { Length: > 0 } && "=+-@".Contains(cell[0], StringComparison.Ordinal) && !decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out _) ? "'" + cell : cell ?? "";
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
