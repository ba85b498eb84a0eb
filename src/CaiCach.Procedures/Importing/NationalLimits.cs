using System.Globalization;
using System.Text.Json.Nodes;
using CaiCach.Kernel.Text;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Drafting;
using CaiCach.WorkingTime;

namespace CaiCach.Procedures.Importing;

/// <summary>The time limits of a record: one for all, or several by channel and case. A number without a unit stays without one.</summary>
internal static class NationalLimits
{
    const int LongestCase = 300;

    public static (int? Amount, TimeUnit? Unit, string? Text, IReadOnlyList<ContentLimit> Rows) Read(JsonObject record, NationalRecord.Finding say)
    {
        List<(JsonObject Row, SubmissionChannel? Channel)> told =
        [
            .. record.List("CACHTHUCTHUCHIEN").SelectMany(way => way.List("THOIGIAN"), (way, time) => (time, Channel(way, say))),
            .. record.List("THOIHAN").Select(row => (row, Channel(row, say))),
        ];
        var several = told.GroupBy(t => t.Channel).Where(g => g.Count() > 1 && g.Any(t => t.Row.Text("TRUONGHOP") is null)).Select(g => g.Key).ToHashSet();
        List<ContentLimit> read = [.. told.Select(t => Limit(t.Row, t.Channel, several.Contains(t.Channel), say)).OfType<ContentLimit>().DistinctBy(l => (l.CaseName, l.Channel, l.Amount, l.Unit))];
        var words = string.Join('\n', told.Select(t => t.Row.Text("MOTA")).OfType<string>().Distinct()) is { Length: > 0 } text ? text : null;
        if (read.Count == 0)
        {
            say(record, "THOIGIANGIAIQUYET", "Bản ghi không có thời hạn; phải nhập trước khi đặt ngày hiệu lực.", ImportFindingKind.Gap);
            return (null, null, words, []);
        }

        var rows = Merged(read);
        var general = rows.FirstOrDefault(l => l is { CaseName: null, Channel: null }) ?? rows.FirstOrDefault(l => l is { CaseName: null, Channel: SubmissionChannel.Direct })
            ?? rows.FirstOrDefault(l => l.CaseName is null) ?? rows[0];
        if (rows.Count > 1)
        {
            say(record, "THOIGIANGIAIQUYET", $"Có {rows.Count} thời hạn theo kênh hoặc trường hợp; lấy {general} ({general.Place}) làm thời hạn chung, các thời hạn khác ghi riêng. Hãy xem lại.", ImportFindingKind.Guess);
        }

        return (general.Amount, general.Unit, words, [.. rows.Where(r => r != general || r.CaseName is not null)]);
    }

    // Every channel alike: the channel says nothing.
    static List<ContentLimit> Merged(List<ContentLimit> read)
    {
        var channels = read.Select(l => l.Channel).Distinct().Count();
        var merged = read.GroupBy(l => (l.CaseName, l.Amount, l.Unit)).SelectMany(g => g.Select(l => l.Channel).Distinct().Count() == channels ? [g.First() with { Channel = null }] : g.AsEnumerable()).ToList();
        return [.. merged.GroupBy(l => (l.CaseName, l.Channel)).Select(g => g.First())];
    }

    static SubmissionChannel? Channel(JsonObject row, NationalRecord.Finding say)
    {
        var text = row.Text("KENH");
        SubmissionChannel? channel = SearchKey.Of(text) switch
        {
            "1" or "truc tiep" => SubmissionChannel.Direct,
            "2" or "truc tuyen" => SubmissionChannel.Online,
            "3" or "buu chinh" or "dich vu buu chinh" => SubmissionChannel.Post,
            _ => null,
        };
        if (text is not null && channel is null)
        {
            say(row, "KENH", $"Không hiểu kênh “{text}” (1 trực tiếp, 2 trực tuyến, 3 bưu chính); coi như mọi kênh.", ImportFindingKind.Guess);
        }

        return channel;
    }

    static ContentLimit? Limit(JsonObject row, SubmissionChannel? channel, bool isOneOfSeveral, NationalRecord.Finding say)
    {
        var (number, words) = (row.Text("THOIGIANGIAIQUYET"), row.Text("MOTA"));
        var caseName = NationalRecord.CaseOf(row.Text("TRUONGHOP"));
        if (caseName is null && isOneOfSeveral && NormalText.Line(words) is { } described)
        {
            caseName = described[..Math.Min(LongestCase, described.Length)];
            say(row, "MOTA", $"Một kênh có nhiều thời hạn mà không ghi trường hợp; lấy lời mô tả “{described[..Math.Min(60, described.Length)]}” làm tên trường hợp.", ImportFindingKind.Guess);
        }

        if (number is null)
        {
            return null;
        }

        if (NationalNode.Number(number) is not { } amount || amount is < 1 or > TimeLimit.Maximum)
        {
            say(row, "THOIGIANGIAIQUYET", $"“{number}” không phải một số nguyên từ 1; bản nháp giữ lời, phải nhập số và đơn vị.", ImportFindingKind.Gap);
            return new ContentLimit(caseName, channel, null, null, words ?? number);
        }

        var unit = Unit(row.Text("DONVITINH"));
        if (unit is null)
        {
            say(row, "DONVITINH", $"Thời hạn {amount.ToString(CultureInfo.InvariantCulture)} không rõ đơn vị{(row.Text("DONVITINH") is { } told ? $" (“{told}”)" : "")}; không đoán, phải chọn đơn vị trước khi đặt ngày hiệu lực.", ImportFindingKind.Gap);
        }

        return new ContentLimit(caseName, channel, amount, unit, words);
    }

    static TimeUnit? Unit(string? text) => SearchKey.Of(text) switch
    {
        "gio" or "gio lam viec" => TimeUnit.WorkingHour,
        "ngay lam viec" => TimeUnit.WorkingDay,
        "ngay" => TimeUnit.Day,
        "thang" => TimeUnit.Month,
        _ => null,
    };

    internal static SubmissionChannel? ChannelOf(JsonObject row) => Channel(row, (_, _, _, _) => { });
}
