using CaiCach.Kernel.Facts;

namespace CaiCach.Web.Kit;

/// <summary>How the figures of a page come about: which dossiers are looked at, when, and what each figure counts; each opens to its rows.</summary>
/// <param name="Filter">What the figures are narrowed to, in words.</param>
/// <param name="At">Time of the data.</param>
/// <param name="Figures">The definitions, with the address of their rows.</param>
public sealed record HowComputed(string Filter, DateTimeOffset At, IReadOnlyList<(MeasureDefinition Definition, string? Rows)> Figures);
