namespace CaiCach.ParIndex.Scoring;

/// <summary>What a set says of a leaf besides its rule.</summary>
/// <param name="Max">Most points; for a penalty the most that can be taken.</param>
/// <param name="Zero">Points of a share whose denominator is zero.</param>
/// <param name="MayNotApply">Whether a unit may say that the leaf has nothing to do with it; its maximum then leaves the whole.</param>
public sealed record LeafPolicy(decimal Max, ZeroDenominator Zero = ZeroDenominator.Full, bool MayNotApply = false);
