using CaiCach.Kernel.Facts;
using CaiCach.ParIndex.Live;

namespace CaiCach.Web.Api;

/// <summary>One leaf, opened: through whom it loses, and what cost points.</summary>
internal sealed record IndexLeafResource(IndexLeafRow Leaf, RatioDefinition? Measure, IReadOnlyList<IndexAgencyRow> Agencies, IReadOnlyList<RatioRow> Lost)
{
    public static IndexLeafResource Of(LeafView v) => new(
        IndexLeafRow.Of(v.Standing), v.Measure, [.. v.Agencies.Select(a => new IndexAgencyRow(a.Agency.Id, a.Agency.ShortName, a.Share.Numerator, a.Share.Denominator, a.Costs, a.MetRows, a.AllRows))], v.Lost);
}
