namespace CaiCach.Organisations.Reorganisations;

/// <summary>A row that a reorganisation moves.</summary>
/// <param name="Id">Of the row.</param>
/// <param name="FromUnitId">The unit that ends.</param>
/// <param name="ToUnitId">The unit that takes it; null when no line says so.</param>
public readonly record struct MovingRow(Guid Id, Guid FromUnitId, Guid? ToUnitId);
