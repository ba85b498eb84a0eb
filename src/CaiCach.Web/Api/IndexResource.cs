using CaiCach.ParIndex.Live;

namespace CaiCach.Web.Api;

/// <summary>The index of a unit as if a day closed the year.</summary>
/// <param name="IsDemonstration">The set is made up; the points are not official.</param>
/// <param name="Total">Unrounded.</param>
/// <param name="Scored">Maximum of the leaves that have a score.</param>
/// <param name="Before">Total of the day before.</param>
internal sealed record IndexResource(
    Guid UnitId, string Unit, DateOnly AsOf, Guid SetId, string Set, bool IsDemonstration, decimal Total, decimal Scored, decimal Won, decimal Winnable, decimal Lost, decimal AwaitsSurvey, decimal? Before,
    IReadOnlyList<IndexLeafRow> Leaves)
{
    public static IndexResource Of(LiveView v) => new(
        v.Unit.Id, v.Unit.Name, v.Day, v.Tree.Set.Id, v.Tree.Set.Code, v.Tree.Set.IsDemonstration, v.Sum.Total, v.Sum.Inside.ScoredMax, v.Won, v.Winnable, v.Lost, v.AwaitsSurvey, v.Before,
        [.. v.Leaves.Select(IndexLeafRow.Of)]);
}
