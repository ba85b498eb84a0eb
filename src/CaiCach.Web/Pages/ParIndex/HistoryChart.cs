using System.Globalization;
using CaiCach.ParIndex.Forecasting;
using CaiCach.ParIndex.Live;

namespace CaiCach.Web.Pages.ParIndex;

/// <summary>The index by day and the forecast's fan to the end of the year, as points of a picture 720 by 200.</summary>
public sealed record HistoryChart(IReadOnlyList<(int Y, string Text)> Lines, IReadOnlyList<(int X, string Text)> Months, string Past, string Fan, string Expected)
{
    const int Left = 60, Right = 700, Top = 16, Bottom = 176;

    /// <returns>Null where there are not two days to draw.</returns>
    public static HistoryChart? Of(LiveView view, IReadOnlyList<(DateOnly Day, decimal Total)> history, IndexForecast? forecast)
    {
        if (history.Count < 2)
        {
            return null;
        }

        var values = history.Select(h => h.Total).Concat(forecast is null ? [] : [forecast.Low, forecast.High]).ToList();
        var (low, high) = (Math.Floor(values.Min()) - 1, Math.Ceiling(values.Max()) + 1);
        var (first, days) = (new DateOnly(view.Day.Year, 1, 1), DateTime.IsLeapYear(view.Day.Year) ? 366 : 365);
        int X(DateOnly day) => Left + ((Right - Left) * (day.DayNumber - first.DayNumber) / (days - 1));
        int Y(decimal value) => Bottom - (int)((Bottom - Top) * (value - low) / (high - low));
        var points = history.Append((Day: view.Day, Total: history[^1].Total)).ToList();
        var (now, end) = (X(view.Day), X(new DateOnly(view.Day.Year, 12, 31)));
        var last = Y(history[^1].Total);
        return new HistoryChart(
            [.. new[] { low, (low + high) / 2, high }.Select(v => (Y(v), v.ToString("0.#", CultureInfo.GetCultureInfo("vi-VN"))))],
            [.. Enumerable.Range(1, 12).Select(m => (X(new DateOnly(view.Day.Year, m, 1)), m.ToString("00", CultureInfo.InvariantCulture)))],
            // A score holds until the day it changes: steps, not slopes.
            string.Join(' ', points.SelectMany((p, i) => i == 0 ? [$"{X(p.Day)},{Y(p.Total)}"] : new[] { $"{X(p.Day)},{Y(points[i - 1].Total)}", $"{X(p.Day)},{Y(p.Total)}" })),
            forecast is null ? "" : $"{now},{last} {end},{Y(forecast.High)} {end},{Y(forecast.Low)}",
            forecast is null ? "" : $"{now},{last} {end},{Y(forecast.Total)}");
    }
}
