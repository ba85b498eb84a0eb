using CaiCach.ParIndex.Criteria;

namespace CaiCach.ParIndex.Rounds.Listing;

/// <summary>What a person is in a round.</summary>
/// <param name="Runs">Opens, moves on, publishes it.</param>
/// <param name="SeesAll">Every unit's scores, before they are published too.</param>
/// <param name="Nodes">Codes that the person judges; null when not in the team, empty for all.</param>
/// <param name="AgencyIds">Agencies of the posts held now: nobody judges these.</param>
public sealed record RoundPlace(bool Runs, bool SeesAll, IReadOnlyList<string>? Nodes, IReadOnlyList<Guid> AgencyIds)
{
    public bool MayJudge(RoundUnit unit) => Nodes is not null && !AgencyIds.Contains(unit.UnitId);

    /// <summary>A leaf is the person's when it, or a node above it, was named.</summary>
    public bool Judges(CriteriaTree tree, Criterion leaf)
    {
        if (Nodes is null || Nodes.Count == 0)
        {
            return Nodes is not null;
        }

        for (var at = leaf; at is not null; at = tree.Find(at.ParentId))
        {
            if (Nodes.Contains(at.Code))
            {
                return true;
            }
        }

        return false;
    }
}
