using System.Globalization;
using System.Text.RegularExpressions;
using CaiCach.Kernel.Text;

namespace CaiCach.ReformPlans.Importing;

/// <summary>Understands times as appendix tables write them: "30/6/2021", "Quý II/2021", "Tháng 3 – tháng 6", "6 tháng đầu năm", "thường xuyên".</summary>
public static partial class AppendixTime
{
    // Days that a spreadsheet counts from the end of 1899: 2000 to 2100.
    const int FirstSerial = 36526, LastSerial = 73050;

    /// <param name="text">The cell.</param>
    /// <param name="from">First day of the plan; a time without a year means the year of this day.</param>
    /// <param name="to">Last day of the plan.</param>
    public static AppendixPeriod Read(string text, DateOnly from, DateOnly to)
    {
        var key = SearchKey.Of(text);
        if (key.Length == 0)
        {
            return new AppendixPeriod(null, null, "Không ghi thời gian.");
        }

        if (Always().IsMatch(key))
        {
            return Throughout(text, from, to);
        }

        if (Part().Match(key) is { Success: true } part)
        {
            var (months, first) = (int.Parse(part.Groups[1].ValueSpan, CultureInfo.InvariantCulture), part.Groups[2].Value == "dau");
            if (months is >= 1 and <= 11)
            {
                var (start, end) = first ? (Month(from.Year, 1).Start, Month(from.Year, months).End) : (Month(from.Year, 13 - months).Start, Month(from.Year, 12).End);
                return Guessed(text, start, end);
            }
        }

        var spans = Spans(text, from.Year);
        return spans switch
        {
            [] when Year().IsMatch(key) => Throughout(text, from, to),
            [] => new AppendixPeriod(null, null, $"Không hiểu thời gian “{Short(text)}”."),
            [{ IsDay: true } only] when key.StartsWith("truoc", StringComparison.Ordinal) =>
                new AppendixPeriod(from, only.End.AddDays(-1), $"“{Short(text)}” được hiểu là chậm nhất {Day(only.End.AddDays(-1))}; không ghi ngày bắt đầu, lấy {Day(from)}."),
            [{ IsDay: true } only] => new AppendixPeriod(from, only.End, $"Không ghi ngày bắt đầu, lấy {Day(from)}{(only.IsExact ? "" : $"; “{Short(text)}” được hiểu là {Day(only.End)}")}."),
            [{ IsExact: true, IsDay: true } first, .., { IsExact: true, IsDay: true } last] => new AppendixPeriod(first.Start, last.End, null),
            [var first, ..] => Guessed(text, first.Start, spans[^1].End),
        };
    }

    /// <summary>The same where begin and end have a column each.</summary>
    public static AppendixPeriod Read(string startText, string dueText, DateOnly from, DateOnly to)
    {
        var (start, startGuess) = One(startText, "ngày bắt đầu", first: true, from, to);
        var (due, dueGuess) = One(dueText, "ngày hoàn thành", first: false, from, to);
        return new AppendixPeriod(start, due, string.Join(" ", new[] { startGuess, dueGuess }.Where(g => g is not null)) is { Length: > 0 } said ? said : null);
    }

    static (DateOnly? Day, string? Guess) One(string text, string what, bool first, DateOnly from, DateOnly to)
    {
        if (SearchKey.Of(text).Length == 0)
        {
            return (null, $"Không ghi {what}.");
        }

        if (Spans(text, from.Year) is [{ IsDay: true, IsExact: true } exact])
        {
            return (exact.Start, null);
        }

        var read = Read(text, from, to);
        return (first ? read.StartOn : read.DueOn) is { } day
            ? (day, $"{char.ToUpperInvariant(what[0])}{what[1..]} “{Short(text)}” được hiểu là {Day(day)}.")
            : (null, $"Không hiểu {what} “{Short(text)}”.");
    }

    static AppendixPeriod Throughout(string text, DateOnly from, DateOnly to) =>
        new(from, to, $"“{Short(text)}” được hiểu là suốt kỳ kế hoạch, từ {Day(from)} đến {Day(to)}.");

    static AppendixPeriod Guessed(string text, DateOnly start, DateOnly end) => new(start, end, $"“{Short(text)}” được hiểu là từ {Day(start)} đến {Day(end)}.");

    static List<Span> Spans(string text, int year)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) && serial is >= FirstSerial and <= LastSerial)
        {
            var day = new DateOnly(1899, 12, 30).AddDays(serial);
            return [new Span(day, day, IsExact: true, IsDay: true)];
        }

        List<Span> spans = [];
        var plain = SearchKeyKeepingSlashes(text);
        foreach (Match m in Times().Matches(plain))
        {
            int? Number(string group) => m.Groups[group].Success ? int.Parse(m.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : null;
            if (m.Groups["quarter"].Success)
            {
                // "Quý I-II/2021": several quarters share the word and the year.
                var (own, quarters) = (Number("quarterYear") ?? year, m.Groups["quarter"].Value.Split(['-', '+', ' '], StringSplitOptions.RemoveEmptyEntries).Select(QuarterOf).ToList());
                spans.Add(new Span(Month(own, (quarters.Min() * 3) - 2).Start, Month(own, quarters.Max() * 3).End, IsExact: false, IsDay: false));
            }
            else if (m.Groups["month"].Success && Number("month") is >= 1 and <= 12 and { } month)
            {
                var (start, end) = Month(Number("monthYear") ?? year, month);
                spans.Add(new Span(start, end, IsExact: false, IsDay: false));
            }
            else if (m.Groups["day"].Success && IsDate(Number("dayYear") ?? year, Number("dayMonth")!.Value, Number("day")!.Value, out var date))
            {
                spans.Add(new Span(date, date, m.Groups["dayYear"].Success, IsDay: true));
            }
        }

        return spans;
    }

    static string SearchKeyKeepingSlashes(string text) =>
        string.Join(' ', SearchKey.Of(text.Replace("/", " xgachx ", StringComparison.Ordinal).Replace(".", " xgachx ", StringComparison.Ordinal)
            .Replace("–", " xnoix ", StringComparison.Ordinal).Replace("-", " xnoix ", StringComparison.Ordinal)).Split(' '))
            .Replace(" xgachx ", "/", StringComparison.Ordinal).Replace(" xnoix ", "-", StringComparison.Ordinal);

    static int QuarterOf(string word) => word switch { "i" or "1" => 1, "ii" or "2" => 2, "iii" or "3" => 3, _ => 4 };

    static (DateOnly Start, DateOnly End) Month(int year, int month) => (new(year, month, 1), new DateOnly(year, month, 1).AddMonths(1).AddDays(-1));

    static bool IsDate(int year, int month, int day, out DateOnly date)
    {
        var isDate = year is > 1990 and < 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = isDate ? new DateOnly(year, month, day) : default;
        return isDate;
    }

    static string Short(string text) => text.ReplaceLineEndings(" ") is var line && line.Length > 60 ? line[..60] + "…" : text.ReplaceLineEndings(" ");

    static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(thuong xuyen|ca nam|suot nam|hang quy|hang thang|hang nam)\b")]
    private static partial Regex Always();

    [GeneratedRegex(@"\b(trong nam|nam \d{4})\b")]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(\d{1,2}) thang (dau|cuoi)\b")]
    private static partial Regex Part();

    [GeneratedRegex(@"\b(?:quy|q)\s*(?<quarter>(?:iv|iii|ii|i|[1-4])(?:[-+ ](?:iv|iii|ii|i|[1-4])\b)*)(?:(?:/| nam )(?<quarterYear>\d{4}))?|\bthang\s*(?<month>\d{1,2})\b(?:(?:/| nam )(?<monthYear>\d{4}))?|\b(?<day>\d{1,2})(?:/|-)(?<dayMonth>\d{1,2})(?:(?:/|-)(?<dayYear>\d{4}))?\b|\b(?<month>\d{1,2})/(?<monthYear>\d{4})\b")]
    private static partial Regex Times();

    readonly record struct Span(DateOnly Start, DateOnly End, bool IsExact, bool IsDay);
}
