namespace CaiCach.Kernel.Facts;

/// <summary>What a counted figure means.</summary>
/// <param name="Code">Stable code, such as <c>dossiers.received</c>.</param>
/// <param name="Label">Vietnamese column heading.</param>
/// <param name="Meaning">One Vietnamese sentence: what is counted, on which day, what is left out.</param>
/// <param name="LegalSource">The text that demands or defines it.</param>
/// <param name="Version">Rises when the meaning changes.</param>
public sealed record MeasureDefinition(string Code, string Label, string Meaning, string LegalSource, int Version = 1);
