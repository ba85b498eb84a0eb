namespace CaiCach.Organisations.Reorganisations;

/// <summary>How much one transaction moves: small enough that the counter does not notice.</summary>
/// <param name="Rows">At most so many rows.</param>
public sealed record ReorganisationBatch(int Rows = 100);
