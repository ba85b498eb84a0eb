namespace CaiCach.Organisations.Units;

/// <summary>What a list came to.</summary>
/// <param name="Taken">Units entered, or that would be.</param>
/// <param name="Written">False when it was only looked at.</param>
public sealed record ImportedUnits(int Taken, bool Written);
