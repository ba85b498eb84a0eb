using System.Globalization;
using System.Text.Json.Nodes;
using CaiCach.Kernel.Text;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Drafting;

namespace CaiCach.Procedures.Importing;

/// <summary>The fees of a record. An amount that is no number stays as words.</summary>
internal static class NationalFees
{
    public static IReadOnlyList<ContentFee> Read(JsonObject record, NationalRecord.Finding say)
    {
        List<(JsonObject Row, SubmissionChannel? Channel, string? CaseName)> told =
        [
            .. record.List("CACHTHUCTHUCHIEN").SelectMany(way => way.List("THOIGIAN").SelectMany(time => time.List("PHILEPHI"), (time, fee) => (fee, NationalLimits.ChannelOf(way), NationalRecord.CaseOf(time.Text("TRUONGHOP"))))),
            .. record.List("PHILEPHI").Select(row => (row, NationalLimits.ChannelOf(row), NationalRecord.CaseOf(row.Text("TRUONGHOP")))),
        ];
        List<ContentFee> fees = [.. told.Select(t => Fee(t.Row, t.Channel, t.CaseName, say)).OfType<ContentFee>().Distinct()];
        var channels = fees.Select(f => f.Channel).Distinct().Count();
        return [.. fees.GroupBy(f => f with { Channel = null }).SelectMany(g => g.Select(f => f.Channel).Distinct().Count() == channels ? [g.Key] : g.AsEnumerable())];
    }

    static ContentFee? Fee(JsonObject row, SubmissionChannel? channel, string? caseName, NationalRecord.Finding say)
    {
        var (written, words, unit) = (row.Text("SOTIEN"), row.Text("MOTA"), row.Text("DONVI"));
        var amount = NationalNode.Money(written);
        if (written is not null && amount is null)
        {
            say(row, "SOTIEN", $"“{written}” không phải một số tiền; giữ làm lời.", ImportFindingKind.Guess);
            words = string.Join("; ", new[] { written, words }.OfType<string>());
        }

        if (amount is null && words is null)
        {
            return null;
        }

        var name = NormalText.Line(row.Text("TENPHI"));
        if (name is null)
        {
            name = SearchKey.Of(words) is var key && key.StartsWith("le phi", StringComparison.Ordinal) ? "Lệ phí" : key.StartsWith("phi", StringComparison.Ordinal) ? "Phí" : "Phí, lệ phí";
        }

        if (unit is not null && SearchKey.Of(unit) is not ("dong" or "vnd" or "d"))
        {
            words = string.Join("; ", new[] { "đơn vị: " + unit, words }.OfType<string>());
        }

        return new ContentFee(name[..Math.Min(300, name.Length)], caseName, channel, amount, words, Day(row, "TUNGAY", say), null, row.Text("VANBAN"));
    }

    static DateOnly? Day(JsonObject row, string column, NationalRecord.Finding say)
    {
        var text = row.Text(column);
        if (text is null)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, ["dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        // Spreadsheets keep days as numbers since 30/12/1899.
        if (NationalNode.Number(text) is { } serial and > 30_000 and < 80_000)
        {
            return new DateOnly(1899, 12, 30).AddDays(serial);
        }

        say(row, column, $"“{text}” không phải ngày (ngày/tháng/năm).", ImportFindingKind.Wrong);
        return null;
    }
}
