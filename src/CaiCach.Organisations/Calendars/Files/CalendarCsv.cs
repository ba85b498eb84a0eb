using System.Globalization;
using System.Text;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Organisations.Calendars.Changing;
using CaiCach.Organisations.Calendars.Listing;
using CaiCach.WorkingTime;

namespace CaiCach.Organisations.Calendars.Files;

/// <summary>Days as CSV: <c>ngày,loại,giờ,lý do,quyết định</c>, or the same in English; comma or semicolon.</summary>
public static class CalendarCsv
{
    static readonly string[] DayFormats = ["yyyy-MM-dd", "d/M/yyyy"];

    static readonly Dictionary<string, string> Columns = new()
    {
        ["ngay"] = "date", ["date"] = "date", ["loai"] = "kind", ["kind"] = "kind", ["gio"] = "hours", ["hours"] = "hours", ["ly do"] = "reason", ["reason"] = "reason", ["label"] = "reason",
        ["quyet dinh"] = "decision", ["decision"] = "decision",
    };

    public static string Write(IEnumerable<CalendarDayView> days)
    {
        var text = new StringBuilder("ngày,loại,giờ,lý do,quyết định\r\n");
        foreach (var day in days)
        {
            text.AppendJoin(',', day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), KindWord(day.Kind), Cell(day.Hours), Cell(day.Reason), Cell(day.Decision)).Append("\r\n");
        }

        return text.ToString();
    }

    internal static CalendarFileReading Read(string text)
    {
        List<NewCalendarDay> days = [];
        List<Refusal> refusals = [];
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var separator = lines[0].Contains(';', StringComparison.Ordinal) && !lines[0].Contains(',', StringComparison.Ordinal) ? ';' : ',';
        var heads = Split(lines[0], separator).Select(c => Columns.GetValueOrDefault(SearchKey.Of(c).Trim())).ToList();
        if (!heads.Contains("date") || !heads.Contains("kind"))
        {
            return CalendarFileReading.Of("calendar.file", "Dòng 1: tệp CSV cần dòng tiêu đề có ít nhất các cột ngày, loại, lý do (thêm giờ, quyết định nếu có).");
        }

        for (var i = 1; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
            {
                continue;
            }

            var (line, cells) = (i + 1, Split(lines[i], separator));
            string? Of(string column) => heads.IndexOf(column) is >= 0 and var at && at < cells.Length && !string.IsNullOrWhiteSpace(cells[at]) ? cells[at].Trim() : null;
            void No(string column, string message) => refusals.Add(new Refusal("calendar.file_row", $"Dòng {line}, cột {column}: {message}", "File"));
            if (!DateOnly.TryParseExact(Of("date"), DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                No("ngày", $"không đọc được “{Of("date")}”; viết dạng 2026-09-02 hoặc 02/09/2026.");
                continue;
            }

            if (KindOf(Of("kind")) is not { } kind)
            {
                No("loại", $"không có loại “{Of("kind")}”; dùng nghỉ, làm bù hoặc thường.");
                continue;
            }

            days.Add(new NewCalendarDay { Date = date, Kind = kind, Hours = Of("hours"), Reason = Of("reason"), Decision = Of("decision"), Line = line });
        }

        return days.Count + refusals.Count == 0 ? CalendarFileReading.Of("calendar.file", "Tệp không có ngày nào.") : new(days, refusals);
    }

    internal static DayKind? KindOf(string? word) => SearchKey.Of(word ?? "") switch
    {
        "nghi" or "off" => DayKind.Off,
        "lam bu" or "make up" or "make-up" or "makeup" => DayKind.MakeUp,
        "thuong" or "ngay thuong" or "normal" => DayKind.Normal,
        _ => null,
    };

    internal static string KindWord(DayKind kind) => kind switch
    {
        DayKind.Off => "nghỉ",
        DayKind.MakeUp => "làm bù",
        _ => "thường",
    };

    static string[] Split(string line, char separator) => CsvRows.Split(separator == ';' ? line.Replace(';', ',') : line);

    static string Cell(string? text) => text is null ? "" : text.AsSpan().ContainsAny(",\"\n;") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
