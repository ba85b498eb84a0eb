using CaiCach.ParIndex.Live;

namespace CaiCach.Web.Pages.ParIndex;

/// <summary>Leaves as areas of their maximum, field by field, in a picture 720 by 260. The tree above is its table.</summary>
public sealed record Treemap(IReadOnlyList<TreemapTile> Tiles)
{
    public const int Width = 720;
    public const int Height = 260;

    public static Treemap Of(LiveView view)
    {
        List<TreemapTile> tiles = [];
        var fields = view.Tree.Fields.Select(f => (Field: f, Leaves: view.Under(f).Where(l => l.Leaf.Max > 0).ToList())).Where(f => f.Leaves.Count > 0).ToList();
        foreach (var (f, area) in Split(fields, f => f.Leaves.Sum(l => l.Leaf.Max), (0, 0, Width, Height)))
        {
            tiles.AddRange(Split([.. f.Leaves.OrderByDescending(l => l.Leaf.Max)], l => l.Leaf.Max, area).Select(t => new TreemapTile(t.Item, t.Area.X, t.Area.Y, t.Area.Width, t.Area.Height)));
        }

        return new Treemap(tiles);
    }

    /// <summary>Halves the items by weight and the area along its longer side, until one is left: tiles stay near square and in order.</summary>
    static IEnumerable<(T Item, (decimal X, decimal Y, decimal Width, decimal Height) Area)> Split<T>(
        List<T> items, Func<T, decimal> weight, (decimal X, decimal Y, decimal Width, decimal Height) area)
    {
        if (items.Count == 1)
        {
            return [(items[0], area)];
        }

        var (whole, half, cut) = (items.Sum(weight), 0m, 0);
        while (cut < items.Count - 1 && (cut == 0 || half + (weight(items[cut]) / 2) < whole / 2))
        {
            half += weight(items[cut++]);
        }

        var share = half / whole;
        var (x, y, width, height) = area;
        var (first, second) = width >= height
            ? ((x, y, width * share, height), (x + (width * share), y, width * (1 - share), height))
            : ((x, y, width, height * share), (x, y + (height * share), width, height * (1 - share)));
        return Split([.. items.Take(cut)], weight, first).Concat(Split([.. items.Skip(cut)], weight, second));
    }
}
