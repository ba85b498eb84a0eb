namespace CaiCach.ParIndex.Years;

/// <summary>A field over the years, known by its identity across sets whatever it was called and numbered.</summary>
/// <param name="Key">See <see cref="Criteria.Criterion.SeriesKey"/>.</param>
/// <param name="Name">In the last set.</param>
/// <param name="Years">The first first; a year without the field is absent.</param>
public sealed record FieldSeries(string Key, string Name, IReadOnlyList<FieldYear> Years);
