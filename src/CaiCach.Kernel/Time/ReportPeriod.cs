using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CaiCach.Kernel.Time;

/// <summary>A period that reports are made for: a quarter, half a year or a year of the calendar, both ends included.</summary>
public sealed partial record ReportPeriod
{
    static readonly string[] Roman = ["I", "II", "III", "IV"];

    ReportPeriod(string code, string name, DateOnly from, int months)
    {
        (Code, Name, From) = (code, name, from);
        To = from.AddMonths(months).AddDays(-1);
    }

    /// <summary>As programs write it: <c>2021-Q2</c>, <c>2021-H1</c>, <c>2021</c>.</summary>
    public string Code { get; }

    /// <summary>As reports write it: "Quý II/2021", "6 tháng đầu năm 2021", "Năm 2021".</summary>
    public string Name { get; }

    /// <summary>First legal day.</summary>
    public DateOnly From { get; }

    /// <summary>Last legal day.</summary>
    public DateOnly To { get; }

    /// <summary>The same period one year earlier.</summary>
    public ReportPeriod YearBefore => Parse((From.Year - 1).ToString("0000", CultureInfo.InvariantCulture) + Code[4..]);

    /// <summary>The period of the same kind just before: the fourth quarter of last year before the first of this.</summary>
    public ReportPeriod Previous => Of(From.AddDays(-1), Code.Length == 4 ? 12 : Code[5] == 'H' ? 6 : 3);

    public static ReportPeriod OfYear(int year) => Of(new DateOnly(year, 1, 1), 12);

    /// <summary>First or second half.</summary>
    public static ReportPeriod OfHalf(int year, int half) => Of(new DateOnly(year, (half * 6) - 5, 1), 6);

    /// <summary>Quarter 1 to 4.</summary>
    public static ReportPeriod OfQuarter(int year, int quarter) => Of(new DateOnly(year, (quarter * 3) - 2, 1), 3);

    /// <summary>The year that holds a day.</summary>
    public static ReportPeriod YearOf(DateOnly day) => Of(day, 12);

    /// <summary>The half year that holds a day.</summary>
    public static ReportPeriod HalfOf(DateOnly day) => Of(day, 6);

    /// <summary>The quarter that holds a day.</summary>
    public static ReportPeriod QuarterOf(DateOnly day) => Of(day, 3);

    /// <summary>The period between exactly these days; null when no quarter, half or year is.</summary>
    public static ReportPeriod? Between(DateOnly from, DateOnly to) => new[] { QuarterOf(from), HalfOf(from), YearOf(from) }.FirstOrDefault(p => p.From == from && p.To == to);

    /// <summary>Reads <c>2021-Q2</c>, <c>2021-H1</c> or <c>2021</c>, in either case.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out ReportPeriod? period)
    {
        period = Form().Match(code?.Trim() ?? "") is { Success: true } m && int.Parse(m.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) is var year
            ? m.Groups["quarter"] is { Success: true } q ? OfQuarter(year, q.ValueSpan[0] - '0')
            : m.Groups["half"] is { Success: true } h ? OfHalf(year, h.ValueSpan[0] - '0')
            : OfYear(year)
            : null;
        return period is not null;
    }

    /// <exception cref="FormatException">No period is written so.</exception>
    public static ReportPeriod Parse(string code) => TryParse(code, out var period) ? period : throw new FormatException($"\"{code}\" is no period.");

    public override string ToString() => Code;

    static ReportPeriod Of(DateOnly day, int months)
    {
        var part = (day.Month - 1) / months;
        var year = day.Year.ToString("0000", CultureInfo.InvariantCulture);
        var (code, name) = months switch
        {
            3 => ($"{year}-Q{part + 1}", $"Quý {Roman[part]}/{year}"),
            6 => ($"{year}-H{part + 1}", $"6 tháng {(part == 0 ? "đầu" : "cuối")} năm {year}"),
            _ => (year, $"Năm {year}"),
        };
        return new ReportPeriod(code, name, new DateOnly(day.Year, (part * months) + 1, 1), months);
    }

    [GeneratedRegex("^(?<year>(19|20|21)[0-9]{2})(-(Q(?<quarter>[1-4])|H(?<half>[12])))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
