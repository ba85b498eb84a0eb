using CaiCach.Organisations.Units;

namespace CaiCach.Web.Api;

/// <summary>A unit with all that it was: names by their first day, other codes, whom it went on with and who went on with it.</summary>
internal sealed record UnitHistoryResource(UnitResource Unit, IReadOnlyList<UnitNameRow> Names, IReadOnlyList<string> OtherCodes, IReadOnlyList<UnitLinkRow> Successors, IReadOnlyList<UnitLinkRow> Predecessors)
{
    public static UnitHistoryResource Of(UnitView v, UnitSnapshot units) => new(
        UnitResource.Of(v.Unit), [.. v.Names.Select(n => new UnitNameRow(n.From, n.Name, n.ShortName, n.Decision))], v.Aliases,
        [.. v.Successors.Select(l => UnitLinkRow.Of(l, units[l.ToUnitId]))], [.. v.Predecessors.Select(l => UnitLinkRow.Of(l, units[l.FromUnitId]))]);
}
