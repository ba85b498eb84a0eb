using CaiCach.ParIndex.Criteria;

namespace CaiCach.ParIndex.Scoring;

/// <summary>
/// Adds the leaves of a set up: unrounded, over the maximum of what applies. Where a leaf does not apply its maximum leaves the whole, and the result is brought
/// back to the full maximum. Bonus and penalty stand outside, within their caps.
/// </summary>
public sealed class IndexSum
{
    readonly Dictionary<Guid, NodeSum> nodes = [];

    /// <param name="tree">The set.</param>
    /// <param name="scores">Scores by leaf; a leaf without one is not scored yet.</param>
    public IndexSum(CriteriaTree tree, IReadOnlyDictionary<Guid, LeafScore> scores)
    {
        foreach (var root in tree.Nodes.Where(n => n.ParentId is null))
        {
            Add(tree, root, scores);
        }

        var fields = tree.Fields.Select(f => nodes[f.Id]).ToList();
        Inside = new NodeSum(fields.Sum(f => f.Points), fields.Sum(f => f.Max), fields.Sum(f => f.ApplicableMax), fields.Sum(f => f.ScoredMax));
        Outside = tree.Nodes.Where(n => n is { ParentId: null, Outside: not null })
            .Sum(n => Math.Min(nodes[n.Id].Points, n.Max) * (n.Outside == OutsideKind.Penalty ? -1 : 1));
    }

    /// <summary>The fields together.</summary>
    public NodeSum Inside { get; }

    /// <summary>Bonus less penalty.</summary>
    public decimal Outside { get; }

    /// <summary>Điểm: of the full maximum, unrounded.</summary>
    public decimal Total => Inside.OfFull + Outside;

    public NodeSum this[Criterion node] => nodes[node.Id];

    NodeSum Add(CriteriaTree tree, Criterion node, IReadOnlyDictionary<Guid, LeafScore> scores)
    {
        NodeSum sum;
        if (tree.IsLeaf(node))
        {
            var score = scores.GetValueOrDefault(node.Id, LeafScore.Unknown);
            sum = new NodeSum(score.Points ?? 0, node.Max, score.IsApplicable ? node.Max : 0, score.Points is null ? 0 : node.Max);
        }
        else
        {
            var parts = tree.ChildrenOf(node).Select(c => Add(tree, c, scores)).ToList();
            sum = new NodeSum(parts.Sum(p => p.Points), parts.Sum(p => p.Max), parts.Sum(p => p.ApplicableMax), parts.Sum(p => p.ScoredMax));
        }

        return nodes[node.Id] = sum;
    }
}
