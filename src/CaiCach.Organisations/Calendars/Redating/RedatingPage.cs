namespace CaiCach.Organisations.Calendars.Redating;

/// <summary>Records found on the way through all that may be touched.</summary>
/// <param name="Movers">Those whose date moves, in the order of ids.</param>
/// <param name="Last">The last one looked at; null when there were none.</param>
/// <param name="IsEnd">Nothing follows.</param>
public sealed record RedatingPage(IReadOnlyList<Guid> Movers, Guid? Last, bool IsEnd);
