namespace CaiCach.Organisations.Responsibility;

/// <summary>How many of a figure fall into a term.</summary>
public sealed record HeadCount(string Figure, HeadTerm Term, long Amount);
