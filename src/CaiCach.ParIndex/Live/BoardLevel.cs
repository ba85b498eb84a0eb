using CaiCach.ParIndex.Criteria;

namespace CaiCach.ParIndex.Live;

/// <summary>The units that one set scores, the highest total first.</summary>
public sealed record BoardLevel(CriteriaTree Tree, IReadOnlyList<BoardRow> Rows);
