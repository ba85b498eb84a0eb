namespace CaiCach.ParIndex.Scoring;

/// <summary>Xếp hạng: by the unrounded value, the highest first; equal values share a rank and the next is skipped (1, 2, 2, 4). No official rule for ties was found; this is ours.</summary>
public static class Ranking
{
    /// <returns>Every item with its rank, in order of rank.</returns>
    public static IReadOnlyList<(T Item, int Rank)> Of<T>(IEnumerable<T> items, Func<T, decimal> value)
    {
        var ordered = items.Select(i => (Item: i, Value: value(i))).OrderByDescending(i => i.Value).ToList();
        var ranked = new List<(T, int)>(ordered.Count);
        for (var (i, rank) = (0, 0); i < ordered.Count; i++)
        {
            rank = i > 0 && ordered[i].Value == ordered[i - 1].Value ? rank : i + 1;
            ranked.Add((ordered[i].Item, rank));
        }

        return ranked;
    }
}
