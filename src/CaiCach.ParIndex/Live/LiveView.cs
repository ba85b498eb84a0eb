using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Scoring;

namespace CaiCach.ParIndex.Live;

/// <summary>The index of a unit as if a day closed the year.</summary>
/// <param name="Leaves">Every leaf, in reading order.</param>
/// <param name="Before">The total of the day before; null when nothing was kept then.</param>
/// <param name="Changes">Leaves whose points changed since the day before.</param>
/// <param name="At">When the last of these scores was written.</param>
public sealed record LiveView(
    CriteriaTree Tree, Unit Unit, DateOnly Day, IReadOnlyList<LeafStanding> Leaves, IndexSum Sum, decimal? Before, IReadOnlyList<LeafChange> Changes, DateTimeOffset? At)
{
    public decimal Won => Leaves.Sum(l => l.Won);

    public decimal Winnable => Leaves.Sum(l => l.Winnable);

    public decimal Lost => Leaves.Sum(l => l.Lost);

    public decimal AwaitsSurvey => Leaves.Sum(l => l.AwaitsSurvey);

    public IEnumerable<LeafStanding> Under(Criterion node) => Tree.LeavesUnder(node).Select(l => Of(l.Id)!);

    public LeafStanding? Of(Guid leafId) => Leaves.FirstOrDefault(l => l.Leaf.Id == leafId);

    /// <summary>Where the next point is: leaves with points to win, the most for a day of work first.</summary>
    public IEnumerable<LeafStanding> Next => Leaves.Where(l => l.Winnable > 0).OrderByDescending(l => l.PerEffort).ThenByDescending(l => l.Winnable).ThenBy(l => l.Leaf.Ordinal);
}
