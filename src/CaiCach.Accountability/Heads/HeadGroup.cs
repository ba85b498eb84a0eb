using CaiCach.Organisations.Responsibility;

namespace CaiCach.Accountability.Heads;

/// <summary>Figures under one heading.</summary>
public sealed record HeadGroup(string Heading, IReadOnlyList<HeadFigure> Figures);
