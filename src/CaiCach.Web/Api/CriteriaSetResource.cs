using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Criteria.Listing;
using CaiCach.ParIndex.Criteria.Reading;

namespace CaiCach.Web.Api;

/// <summary>A criteria set with its nodes in reading order and what in it does not add up.</summary>
internal sealed record CriteriaSetResource(CriteriaSet Set, IReadOnlyList<Criterion> Criteria, IReadOnlyList<CriteriaFinding> Findings)
{
    public static CriteriaSetResource Of(CriteriaSetView v) => new(v.Tree.Set, v.Tree.Nodes, v.Findings);
}
