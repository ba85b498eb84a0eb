using CaiCach.Kernel.Time;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Pages.Heads;

/// <summary>The days that a page about heads shows: a quarter, half year or year by its code, or two days.</summary>
public sealed record HeadPeriod(DateOnly From, DateOnly To)
{
    // While the reports on a quarter are written, that quarter is what people come for.
    const int ReportingDays = 15;

    public string Name => ReportPeriod.Between(From, To)?.Name ?? $"{VietnameseDay.Write(From)} – {VietnameseDay.Write(To)}";

    /// <summary>As in an address.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Query => ReportPeriod.Between(From, To) is { } period
        ? [new("period", period.Code)]
        : [new("from", VietnameseDay.Iso(From)), new("to", VietnameseDay.Iso(To))];

    /// <summary>The current quarter; in its first days the one before.</summary>
    public static HeadPeriod Usual(DateOnly today) => Of(ReportPeriod.QuarterOf(today.AddDays(-ReportingDays)));

    public static HeadPeriod Of(ReportPeriod period) => new(period.From, period.To);

    /// <summary>What a person may want to look at, the nearest first.</summary>
    public static IReadOnlyList<ReportPeriod> Offered(DateOnly today)
    {
        var quarter = ReportPeriod.QuarterOf(today);
        return [.. new[] { quarter, quarter.Previous, ReportPeriod.HalfOf(today), ReportPeriod.HalfOf(today).Previous, ReportPeriod.YearOf(today) }.DistinctBy(p => p.Code)];
    }

    /// <summary>Reads the words of an address; what is none becomes the usual period and is said.</summary>
    public static HeadPeriod Read(string? period, DateOnly? from, DateOnly? to, DateOnly today, Action<string, string> wrong)
    {
        if (!string.IsNullOrEmpty(period))
        {
            if (ReportPeriod.TryParse(period, out var known))
            {
                return Of(known);
            }

            wrong("From", "Kỳ viết dạng 2021-Q2, 2021-H1 hoặc 2021; đang hiện kỳ thường dùng.");
        }
        else if (from is { } first && to is { } last)
        {
            if (first <= last && last.DayNumber - first.DayNumber <= 3660)
            {
                return new HeadPeriod(first, last);
            }

            wrong("To", "Đến ngày phải từ Từ ngày trở đi, không quá mười năm; đang hiện kỳ thường dùng.");
        }

        return Usual(today);
    }
}
