namespace CaiCach.ParIndex.Results;

/// <summary>One year's table, with what in it contradicts itself.</summary>
public sealed record ImportedTable(Guid Id, string Index, int Year, int Rows, IReadOnlyList<ResultContradiction> Contradictions);
