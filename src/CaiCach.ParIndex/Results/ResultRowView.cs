namespace CaiCach.ParIndex.Results;

/// <summary>A row with what is computed about it.</summary>
/// <param name="Parts">Points by part.</param>
/// <param name="Counted">Rank by the printed totals, recomputed.</param>
/// <param name="Earlier">The same unit a year before; null when not known.</param>
public sealed record ResultRowView(ResultRow Row, IReadOnlyDictionary<string, decimal> Parts, int Counted, ResultRow? Earlier);
