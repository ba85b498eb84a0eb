namespace CaiCach.ParIndex.Forecasting;

/// <summary>A share at the end of the year as its past lets one expect.</summary>
/// <param name="Numerator">Expected.</param>
/// <param name="Denominator">Expected.</param>
/// <param name="Error">How far, in hundredths of the share, the same method missed on months already known: the mean of the misses; null when there were too few to try.</param>
/// <param name="Trials">How many months it was tried on.</param>
public sealed record ShareForecast(decimal Numerator, decimal Denominator, decimal? Error, int Trials)
{
    /// <summary>Fewer tries say nothing.</summary>
    const int FewestTrials = 2;

    /// <summary>
    /// Volume: what came in the same months a year before, raised or lowered as this year compares with that one so far; without such a year, as much a month as until now. Quality: the share of the
    /// last three months. The error is measured by forecasting from every earlier month to a later known one, as far ahead as now or as far as there is.
    /// </summary>
    /// <param name="flows">True for what comes in day by day, such as dossiers; false for a stock that is worked off, such as the tasks of a plan: the same denominator, worked off as in the last three months.</param>
    /// <param name="paces">Standing at the ends of months, in order; the last is the present, of the year that is forecast. Year-to-date: every year begins anew.</param>
    public static ShareForecast? Of(bool flows, IReadOnlyList<Pace> paces)
    {
        if (paces.Count == 0 || paces[^1].Denominator == 0)
        {
            return null;
        }

        var months = Monthly(paces);
        var left = 12 - paces[^1].Month.Month;
        var (numerator, denominator) = Ahead(flows, months, left);
        List<decimal> misses = [];
        for (var known = 2; known < months.Count; known++)
        {
            // Only within one year: the sum begins anew with it.
            var ahead = Math.Min(Math.Max(left, 1), months.Count - known);
            var then = months[known - 1].Month;
            if (then.Month + ahead > 12 || months[known - 1 + ahead].Month.Year != then.Year || YearToDate(months, known + ahead) is not { Denominator: > 0 } real || YearToDate(months, known).Denominator == 0)
            {
                continue;
            }

            var (n, d) = Ahead(flows, [.. months.Take(known)], ahead);
            misses.Add(Math.Abs((n / d) - (real.Numerator / real.Denominator)) * 100);
        }

        return new ShareForecast(numerator, denominator, misses.Count < FewestTrials ? null : misses.Average(), misses.Count);
    }

    /// <summary>Year to date at the end of so many months from the last known one.</summary>
    static (decimal Numerator, decimal Denominator) Ahead(bool flows, List<Pace> months, int ahead)
    {
        var (met, all) = YearToDate(months, months.Count);
        var recent = months.TakeLast(3).ToList();
        if (!flows)
        {
            return (Math.Clamp(met + (ahead * recent.Average(m => m.Numerator)), 0, all), all);
        }

        var quality = recent.Sum(m => m.Denominator) is > 0 and var volume ? Math.Clamp(recent.Sum(m => m.Numerator) / volume, 0, 1) : met / Math.Max(all, 1);
        var last = months[^1].Month;
        var coming = Enumerable.Range(1, ahead).Sum(i => Volume(months, last.AddMonths(i), all / last.Month));
        return (met + (coming * quality), all + coming);
    }

    static decimal Volume(List<Pace> months, DateOnly month, decimal mean)
    {
        var before = months.Find(m => m.Month == month.AddYears(-1));
        var last = months[^1].Month;
        var (now, then) = (months.Where(m => m.Month.Year == last.Year).Sum(m => m.Denominator), months.Where(m => m.Month.Year == last.Year - 1 && m.Month.Month <= last.Month).Sum(m => m.Denominator));
        return before is null || then <= 0 ? mean : before.Denominator * now / then;
    }

    static (decimal Numerator, decimal Denominator) YearToDate(List<Pace> months, int known)
    {
        var year = months[known - 1].Month.Year;
        var own = months.Take(known).Where(m => m.Month.Year == year).ToList();
        return (own.Sum(m => m.Numerator), own.Sum(m => m.Denominator));
    }

    /// <summary>What each month added; an open dossier that ended can make it negative, which is nothing new.</summary>
    static List<Pace> Monthly(IReadOnlyList<Pace> paces) =>
        [.. paces.Select((p, i) => i > 0 && paces[i - 1].Month.Year == p.Month.Year
            ? new Pace(p.Month, p.Numerator - paces[i - 1].Numerator, p.Denominator - paces[i - 1].Denominator) : p)];
}
