namespace CaiCach.Organisations.Reorganisations;

/// <summary>How the beginning went.</summary>
/// <param name="Rows">Rows that moved with the units.</param>
/// <param name="Stopped">Why it did not begin; null when it did, now or before.</param>
public sealed record StartedReorganisation(int Rows, string? Stopped);
