using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Scoring;

namespace CaiCach.ParIndex.Live;

/// <summary>What a unit's index would be if one leaf were otherwise. Nothing is written.</summary>
/// <param name="Leaf">The leaf's score then.</param>
/// <param name="Total">The index then, unrounded.</param>
/// <param name="Difference">Against now.</param>
public sealed record WhatIf(LeafScore Leaf, decimal Total, decimal Difference)
{
    public static WhatIf Of(LiveView view, Criterion leaf, RuleInputs inputs)
    {
        var scores = view.Leaves.ToDictionary(l => l.Leaf.Id, l => l.AsScore);
        var score = LeafScore.Of(leaf.ReadRule(), leaf.Policy, inputs);
        scores[leaf.Id] = score;
        var total = new IndexSum(view.Tree, scores).Total;
        return new WhatIf(score, total, total - view.Sum.Total);
    }
}
