using CaiCach.Organisations.Units;

namespace CaiCach.ParIndex.Years;

/// <summary>A unit's index over the years.</summary>
/// <param name="Results">By year and source, the first first.</param>
/// <param name="Fields">In the order of the last set.</param>
public sealed record YearsView(Unit Unit, IReadOnlyList<YearResult> Results, IReadOnlyList<FieldSeries> Fields)
{
    public IReadOnlyList<int> Years => [.. Results.Select(r => r.Year).Distinct().Order()];
}
