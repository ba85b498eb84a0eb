namespace CaiCach.Reports.Reform.Figures;

/// <summary>A piece of a sentence; a number carries the address of its rows.</summary>
public sealed record LeadPart(string Text, string? Rows);
