namespace CaiCach.Organisations.Reorganisations;

/// <summary>What a look at what is due came to.</summary>
/// <param name="Rows">Rows moved by this look.</param>
/// <param name="Executed">Reorganisations that are done now.</param>
/// <param name="Stopped">Why one could not begin; null when none was.</param>
public sealed record ReorganisationRun(int Rows, int Executed, string? Stopped);
