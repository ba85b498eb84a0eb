using CaiCach.WorkingTime;

namespace CaiCach.Procedures.Drafting;

/// <summary>How many working hours the steps of a process may take together, and how they shrink when the limit does.</summary>
public static class StepHours
{
    const decimal Smallest = 0.5m;

    /// <summary>Working hours in a limit: 8 a working day; of calendar days five in seven, of a month twenty working days.</summary>
    public static decimal Of(TimeLimit limit) => limit.Unit switch
    {
        TimeUnit.WorkingHour => limit.Amount,
        TimeUnit.WorkingDay => limit.Amount * 8m,
        TimeUnit.Day => limit.Amount * 8m * 5 / 7,
        _ => limit.Amount * 160m,
    };

    /// <summary>The hours of each step in the same proportion, in half hours, together at most <paramref name="most"/>; null where so many steps do not fit.</summary>
    public static IReadOnlyList<decimal>? Fit(IReadOnlyList<decimal> hours, decimal most)
    {
        var sum = hours.Sum();
        if (sum <= most)
        {
            return hours;
        }

        if (hours.Count * Smallest > most)
        {
            return null;
        }

        // What the smallest steps need beyond their share is taken from the largest.
        List<decimal> fitted = [.. hours.Select(h => Math.Max(Smallest, Math.Floor(h * most / sum / Smallest) * Smallest))];
        while (fitted.Sum() > most)
        {
            fitted[fitted.IndexOf(fitted.Max())] -= Smallest;
        }

        return fitted;
    }
}
