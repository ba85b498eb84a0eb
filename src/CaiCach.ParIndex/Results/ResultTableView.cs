namespace CaiCach.ParIndex.Results;

/// <summary>A published table, in the order of its totals.</summary>
public sealed record ResultTableView(ResultTable Table, IReadOnlyList<ResultRowView> Rows, IReadOnlyList<string> Parts, IReadOnlyList<ResultContradiction> Contradictions);
