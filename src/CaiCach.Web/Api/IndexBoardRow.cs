using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Live;

namespace CaiCach.Web.Api;

/// <summary>A unit among those of its level.</summary>
/// <param name="Total">Unrounded.</param>
/// <param name="Waiting">Points of leaves that are not scored yet; they are in no total.</param>
/// <param name="Fields">Points by field code.</param>
internal sealed record IndexBoardRow(int Rank, Guid UnitId, string Code, string Unit, decimal Total, decimal Waiting, IReadOnlyDictionary<string, decimal> Fields)
{
    public static IndexBoardRow Of(CriteriaTree tree, BoardRow row) => new(
        row.Rank, row.Unit.Id, row.Unit.Code, row.Unit.Name, row.Sum.Total, row.Sum.Inside.Waiting, tree.Fields.ToDictionary(f => f.Code, f => row.Sum[f].Points));
}
