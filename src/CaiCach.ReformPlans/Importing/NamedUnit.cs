using CaiCach.Organisations.Units;

namespace CaiCach.ReformPlans.Importing;

/// <summary>A part of a cell that should name a unit.</summary>
/// <param name="Text">As written.</param>
/// <param name="Unit">Null when no unit is called so.</param>
/// <param name="IsGuess">Only alike, not the same.</param>
public sealed record NamedUnit(string Text, Unit? Unit, bool IsGuess);
