using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Live;

namespace CaiCach.Web.Api;

/// <summary>The units of one level by the index.</summary>
internal sealed record IndexBoardResource(Guid SetId, string Set, bool IsDemonstration, UnitKind Level, DateOnly AsOf, IReadOnlyList<IndexBoardRow> Units)
{
    public static IndexBoardResource Of(BoardLevel level, DateOnly day) => new(
        level.Tree.Set.Id, level.Tree.Set.Code, level.Tree.Set.IsDemonstration, level.Tree.Set.Level, day, [.. level.Rows.Select(r => IndexBoardRow.Of(level.Tree, r))]);
}
