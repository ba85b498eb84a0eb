namespace CaiCach.ParIndex.Results;

/// <summary>A published table, in the order of its totals.</summary>
/// <param name="IsBreak">The year before was measured another way: the difference says nothing.</param>
public sealed record ResultTableView(ResultTable Table, bool IsBreak, IReadOnlyList<ResultRowView> Rows, IReadOnlyList<string> Parts, IReadOnlyList<ResultContradiction> Contradictions);
