using CaiCach.ParIndex.Years;

namespace CaiCach.Web.Api;

/// <summary>A unit's index over the years.</summary>
internal sealed record YearsResource(string UnitCode, string Unit, IReadOnlyList<YearResult> Results, IReadOnlyList<FieldSeries> Fields)
{
    public static YearsResource Of(YearsView view) => new(view.Unit.Code, view.Unit.Name, view.Results, view.Fields);
}
