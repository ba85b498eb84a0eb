using System.Globalization;
using CaiCach.ParIndex.Years;

namespace CaiCach.Web.Pages.ParIndex;

/// <summary>Totals over the years, as points of a picture 720 by 200. A line stops where years do not compare.</summary>
/// <param name="Lines">Heights that carry a number.</param>
/// <param name="Years">Where each year stands.</param>
/// <param name="Runs">Lines, with the class that draws them; a line of one point is only a dot.</param>
/// <param name="Dots">Every value, with its class and words.</param>
/// <param name="Breaks">Between two years, halfway.</param>
public sealed record YearsChart(
    IReadOnlyList<(int Y, string Text)> Lines, IReadOnlyList<(int X, int Year)> Years, IReadOnlyList<(string Class, string Points)> Runs, IReadOnlyList<(string Class, int X, int Y, string Text)> Dots, IReadOnlyList<int> Breaks)
{
    const int Left = 60, Right = 680, Top = 20, Bottom = 176;

    /// <param name="series">Each with its class, its name and its results, the first first.</param>
    /// <returns>Null where there are not two years to draw.</returns>
    public static YearsChart? Of(IReadOnlyList<(string Class, string Name, IReadOnlyList<YearResult> Results)> series)
    {
        var all = series.SelectMany(s => s.Results).ToList();
        var (first, last) = (all.Select(r => r.Year).DefaultIfEmpty().Min(), all.Select(r => r.Year).DefaultIfEmpty().Max());
        if (first == last)
        {
            return null;
        }

        var (low, high) = (Math.Floor(all.Min(r => r.Total)) - 1, Math.Ceiling(all.Max(r => r.Total)) + 1);
        int X(int year) => Left + ((Right - Left) * (year - first) / (last - first));
        int Y(decimal value) => Bottom - (int)((Bottom - Top) * (value - low) / (high - low));
        List<(string, string)> runs = [];
        List<int> breaks = [];
        foreach (var (name, _, results) in series)
        {
            List<YearResult> run = [];
            foreach (var result in results.Append(null))
            {
                if (run.Count > 0 && (result is null || result.Break is not null || result.Year != run[^1].Year + 1))
                {
                    runs.Add((name, string.Join(' ', run.Select(r => $"{X(r.Year)},{Y(r.Total)}"))));
                    run = [];
                }

                if (result is not null)
                {
                    run.Add(result);
                }
            }

            breaks.AddRange(results.Where(r => r.Break is not null).Select(r => (X(r.Year - 1) + X(r.Year)) / 2));
        }

        return new YearsChart(
            [.. new[] { low, (low + high) / 2, high }.Select(v => (Y(v), v.ToString("0.#", CultureInfo.GetCultureInfo("vi-VN"))))],
            [.. Enumerable.Range(first, last - first + 1).Select(y => (X(y), y))], runs,
            [.. series.SelectMany(s => s.Results.Select(r => (s.Class, X(r.Year), Y(r.Total), $"{s.Name} {r.Year}: {r.Total.ToString("0.00", CultureInfo.GetCultureInfo("vi-VN"))}")))], [.. breaks.Distinct()]);
    }
}
