using System.Globalization;
using CaiCach.ReformPlans.Listing;
using Microsoft.AspNetCore.Html;

namespace CaiCach.Web.Pages.Plans;

/// <summary>The burn-up as points of a picture 720 by 200: no script, no style.</summary>
public sealed record BurnUpChart(IReadOnlyList<(int Y, int Number)> Lines, IReadOnlyList<(int X, string Month)> Months, string Planned, string Done, IReadOnlyList<(int X, int Y)> Dots)
{
    const int Left = 60, Right = 700, Top = 16, Bottom = 176, MostMonths = 24;

    /// <summary>A word in the picture; Razor keeps the element of this name for itself.</summary>
    public static IHtmlContent Label(int x, int y, string anchor, string text) =>
        new HtmlString($"<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">{System.Net.WebUtility.HtmlEncode(text)}</text>");

    /// <returns>Null where there is nothing to draw, or more months than the picture holds.</returns>
    public static BurnUpChart? Of(IReadOnlyList<BurnUpMonth> months)
    {
        var most = months.Select(m => Math.Max(m.Planned, m.Done ?? 0)).DefaultIfEmpty().Max();
        if (most == 0 || months.Count is < 2 or > MostMonths)
        {
            return null;
        }

        int X(int i) => Left + ((Right - Left) * i / (months.Count - 1));
        int Y(int number) => Bottom - ((Bottom - Top) * number / most);
        var done = months.Select((m, i) => (m, i)).Where(x => x.m.Done is not null).Select(x => (X(x.i), Y(x.m.Done!.Value))).ToList();
        return new BurnUpChart(
            [.. new[] { 0, most / 2, most }.Distinct().Select(n => (Y(n), n))],
            [.. months.Select((m, i) => (X(i), m.Month.ToString("MM", CultureInfo.InvariantCulture)))],
            string.Join(' ', months.Select((m, i) => $"{X(i)},{Y(m.Planned)}")),
            string.Join(' ', done.Select(p => $"{p.Item1},{p.Item2}")),
            done);
    }
}
