using CaiCach.Kernel.Facts;

namespace CaiCach.ParIndex.Live;

/// <summary>One leaf, opened.</summary>
/// <param name="Measure">What is counted; null when a person declares it.</param>
/// <param name="Agencies">Through whom, the costliest first.</param>
/// <param name="Lost">What cost points, the newest first.</param>
/// <param name="Declared">What the unit said, the newest first.</param>
public sealed record LeafView(LeafStanding Standing, RatioDefinition? Measure, IReadOnlyList<LeafAgency> Agencies, IReadOnlyList<RatioRow> Lost, IReadOnlyList<LeafInput> Declared);
