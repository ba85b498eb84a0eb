namespace CaiCach.ParIndex.Results;

/// <summary>What was loaded, a table a year.</summary>
public sealed record ImportedResults(IReadOnlyList<ImportedTable> Tables);
