using CaiCach.Web.Kit;

namespace CaiCach.Web.Pages.ParIndex;

/// <summary>Addresses within the index.</summary>
public static class IndexLinks
{
    /// <summary>The cockpit of a unit on a day; today's where no day is given.</summary>
    public static string Cockpit(Guid? unit = null, DateOnly? day = null, string? field = null) => "/index" + Query(unit, day, field);

    public static string Leaf(Guid leaf, Guid? unit = null, DateOnly? day = null) => $"/index/leaf/{leaf}" + Query(unit, day, null);

    static string Query(Guid? unit, DateOnly? day, string? field) => QueryString.Create(new Dictionary<string, string?>
    {
        ["unit"] = unit?.ToString(), ["asOf"] = day is { } d ? VietnameseDay.Iso(d) : null, ["field"] = field,
    }.Where(q => q.Value is not null)).ToString();
}
