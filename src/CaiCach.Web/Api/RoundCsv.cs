using System.Globalization;
using System.Text;

namespace CaiCach.Web.Api;

/// <summary>Published results as a table of text: one line a unit, a column a field.</summary>
internal static class RoundCsv
{
    public static string Of(OpenRoundResource round)
    {
        var fields = round.Results.SelectMany(r => r.Fields).DistinctBy(f => f.Code).ToList();
        var text = new StringBuilder("\uFEFF");
        Line(text, ["code", "name", "block", "rank", "band", "total", "self_total", .. fields.Select(f => $"field_{f.Code}")]);
        foreach (var r in round.Results)
        {
            Line(text, [r.Code, r.Name, r.Block, r.Rank?.ToString(CultureInfo.InvariantCulture), r.Band, Number(r.Total), Number(r.SelfTotal), .. fields.Select(f => Number(r.Fields.FirstOrDefault(x => x.Code == f.Code)?.Points))]);
        }

        return text.ToString();
    }

    static string? Number(decimal? value) => value?.ToString("0.############", CultureInfo.InvariantCulture);

    static void Line(StringBuilder text, IEnumerable<string?> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    // A cell that a spreadsheet would take for a formula begins with an apostrophe.
    static string Cell(string? cell)
    {
        var safe = cell is { Length: > 0 } && "=+-@".Contains(cell[0], StringComparison.Ordinal) && !decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out _) ? "'" + cell : cell ?? "";
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
