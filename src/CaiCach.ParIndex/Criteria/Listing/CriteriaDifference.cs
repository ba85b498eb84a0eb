namespace CaiCach.ParIndex.Criteria.Listing;

/// <summary>How a node of one set became one of another; the same identity on both sides.</summary>
/// <param name="Before">Null when it is new.</param>
/// <param name="After">Null when it went.</param>
/// <param name="Changes">What changed, in Vietnamese.</param>
public sealed record CriteriaDifference(Criterion? Before, Criterion? After, IReadOnlyList<string> Changes)
{
    /// <summary>Everything that differs between two sets, in the order of the later one.</summary>
    public static IReadOnlyList<CriteriaDifference> Between(CriteriaTree before, CriteriaTree after)
    {
        var old = before.Nodes.GroupBy(n => n.SeriesKey).ToDictionary(g => g.Key, g => g.First());
        var kept = after.Nodes.Select(n => n.SeriesKey).ToHashSet();
        return
        [
            .. after.Nodes.Select(n => old.GetValueOrDefault(n.SeriesKey) is { } was ? new CriteriaDifference(was, n, [.. Of(was, n)]) : new CriteriaDifference(null, n, ["mới"])).Where(d => d.Changes.Count > 0),
            .. before.Nodes.Where(n => !kept.Contains(n.SeriesKey)).Select(n => new CriteriaDifference(n, null, ["bỏ"])),
        ];
    }

    static IEnumerable<string> Of(Criterion was, Criterion now)
    {
        if (was.Code != now.Code)
        {
            yield return $"số {was.Code} thành {now.Code}";
        }

        if (was.Name != now.Name)
        {
            yield return $"tên cũ: {was.Name}";
        }

        if (was.Max != now.Max)
        {
            yield return $"điểm tối đa {Scoring.PointText.Of(was.Max)} thành {Scoring.PointText.Of(now.Max)}";
        }

        if (was.Channel != now.Channel)
        {
            yield return $"kênh {was.Channel?.Label() ?? "–"} thành {now.Channel?.Label() ?? "–"}";
        }

        if (was.Rule != now.Rule || was.Zero != now.Zero || was.MayNotApply != now.MayNotApply)
        {
            yield return "cách chấm đổi";
        }

        if (was.Measure != now.Measure || was.MeasureLevel != now.MeasureLevel)
        {
            yield return "số đo đổi";
        }
    }
}
