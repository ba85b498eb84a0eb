using System.Globalization;
using CaiCach.ParIndex.Live;
using CaiCach.ParIndex.Scoring;
using Microsoft.AspNetCore.Html;

namespace CaiCach.Web.Pages.ParIndex;

/// <summary>Won, winnable, lost and waiting points side by side in one small picture; the words stand beside it for whoever does not see it.</summary>
public static class StackBar
{
    const int Width = 120;

    public static IHtmlContent Of(IReadOnlyCollection<LeafStanding> leaves)
    {
        var parts = new[] { ("won", leaves.Sum(l => l.Won)), ("winnable", leaves.Sum(l => l.Winnable)), ("lost", leaves.Sum(l => l.Lost)), ("waiting", leaves.Sum(l => l.AwaitsSurvey)) };
        var whole = parts.Sum(p => p.Item2);
        if (whole == 0)
        {
            return new HtmlString("<span class=\"muted small\">không áp dụng</span>");
        }

        var (x, bar) = (0m, "");
        foreach (var (kind, points) in parts.Where(p => p.Item2 > 0))
        {
            var width = points * Width / whole;
            bar += string.Create(CultureInfo.InvariantCulture, $"<rect class=\"{kind}\" x=\"{x:0.#}\" width=\"{width:0.#}\" height=\"10\"/>");
            x += width;
        }

        return new HtmlString($"<svg class=\"stack-bar\" viewBox=\"0 0 {Width} 10\" role=\"img\" aria-label=\"đạt {PointText.Rounded(parts[0].Item2)}, còn lấy được {PointText.Rounded(parts[1].Item2)}, mất {PointText.Rounded(parts[2].Item2)}, chờ {PointText.Rounded(parts[3].Item2)}\">{bar}</svg>");
    }
}
