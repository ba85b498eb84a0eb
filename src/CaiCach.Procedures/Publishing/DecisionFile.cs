namespace CaiCach.Procedures.Publishing;

/// <summary>The signed document as it is brought.</summary>
public sealed record DecisionFile(Stream Content, string Name);
