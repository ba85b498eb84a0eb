using CaiCach.ParIndex.Criteria;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Pages.ParIndex;

/// <summary>Addresses within the index.</summary>
public static class IndexLinks
{
    /// <summary>The cockpit of a unit on a day; today's where no day is given.</summary>
    public static string Cockpit(Guid? unit = null, DateOnly? day = null, string? field = null, IndexKind index = IndexKind.Reform) => "/index" + Query(unit, day, field, index);

    /// <summary>Every agency by one index.</summary>
    public static string Board(IndexKind index, DateOnly? day = null, string? level = null) => "/index/board" + Query(null, day, null, index, level);

    public static string Leaf(Guid leaf, Guid? unit = null, DateOnly? day = null) => $"/index/leaf/{leaf}" + Query(unit, day, null, IndexKind.Reform);

    static string Query(Guid? unit, DateOnly? day, string? field, IndexKind index, string? level = null) => QueryString.Create(new Dictionary<string, string?>
    {
        ["index"] = index == IndexKind.Reform ? null : "service", ["level"] = level, ["unit"] = unit?.ToString(), ["asOf"] = day is { } d ? VietnameseDay.Iso(d) : null, ["field"] = field,
    }.Where(q => q.Value is not null)).ToString();
}
