namespace CaiCach.Organisations.Reorganisations;

/// <summary>What was expected held against what was done, from one unit to another.</summary>
/// <param name="What">Key of the sort.</param>
/// <param name="FromUnitId">The unit that ended.</param>
/// <param name="ToUnitId">The unit that took it; null: none.</param>
/// <param name="Expected">Rows of the rehearsal, or of the moment once it has begun.</param>
/// <param name="Executed">Rows that moved; null before.</param>
/// <param name="Same">The very same rows.</param>
public sealed record ReorganisationComparison(string What, Guid FromUnitId, Guid? ToUnitId, int Expected, int? Executed, bool Same)
{
    public static IReadOnlyList<ReorganisationComparison> Of(IEnumerable<ReorganisationCount> counts)
    {
        List<ReorganisationCount> all = [.. counts];
        var hasBegun = all.Any(c => c.Phase == CountPhase.Expected);
        var before = hasBegun ? CountPhase.Expected : CountPhase.Rehearsed;
        return [.. all.Where(c => c.Phase == before || c.Phase == CountPhase.Executed).GroupBy(c => (c.What, c.FromUnitId, c.ToUnitId)).Select(g =>
        {
            var (expected, executed) = (g.FirstOrDefault(c => c.Phase == before), g.FirstOrDefault(c => c.Phase == CountPhase.Executed));
            return new ReorganisationComparison(g.Key.What, g.Key.FromUnitId, g.Key.ToUnitId, expected?.Rows ?? 0, hasBegun ? executed?.Rows ?? 0 : null,
                expected?.Rows == executed?.Rows && expected?.Print == executed?.Print);
        })];
    }

    /// <summary>Every row that was expected moved, to where it was expected, and no other.</summary>
    public static bool Agree(IEnumerable<ReorganisationCount> counts) => Of(counts).All(c => c.Same);
}
