namespace CaiCach.Accountability.Heads;

/// <summary>The figures of heads for a period.</summary>
/// <param name="Groups">What is counted, in the order in which it is shown.</param>
/// <param name="Rows">One row a head and stretch of days; by agency, then by day.</param>
public sealed record HeadFigures(HeadQuestion Question, IReadOnlyList<HeadGroup> Groups, IReadOnlyList<HeadRow> Rows);
