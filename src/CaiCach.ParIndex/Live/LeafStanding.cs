using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Scoring;

namespace CaiCach.ParIndex.Live;

/// <summary>A leaf of a unit on a day: what is won, what can still be won, what is lost for this year, what waits. The four add up to what applies of its maximum.</summary>
/// <param name="Leaf">Which.</param>
/// <param name="Score">The kept score; null when there is none.</param>
/// <param name="Won">Points, if the day closed the year.</param>
/// <param name="Winnable">More that can be reached by the end of the year.</param>
/// <param name="Lost">Cannot come back this year.</param>
/// <param name="AwaitsSurvey">Decided by a survey or by statistics that are not out yet.</param>
public sealed record LeafStanding(Criterion Leaf, LiveScore? Score, decimal Won, decimal Winnable, decimal Lost, decimal AwaitsSurvey)
{
    public bool IsKnown => Score is { Points: not null };

    public bool IsApplicable => Score?.IsApplicable ?? true;

    /// <summary>Points a day of work brings, as the set judges the work.</summary>
    public decimal PerEffort => Winnable / Leaf.Effort;

    /// <summary>The leaf's score as the scoring rule reads it.</summary>
    public LeafScore AsScore => Score is null ? LeafScore.Unknown : new LeafScore(Score.Points, Score.IsApplicable);

    /// <summary>Pure: the same score and outlook give the same standing.</summary>
    /// <param name="leaf">Which.</param>
    /// <param name="score">The kept score.</param>
    /// <param name="best">The best share that is still possible at the end of the year; null for leaves that no measure reads.</param>
    public static LeafStanding Of(Criterion leaf, LiveScore? score, (decimal Numerator, decimal Denominator)? best)
    {
        if (score is { IsApplicable: false })
        {
            return new LeafStanding(leaf, score, 0, 0, 0, 0);
        }

        var isAppraised = leaf.Channel is ScoreChannel.Appraised or null;
        if (score?.Points is not { } won)
        {
            return isAppraised ? new LeafStanding(leaf, score, 0, leaf.Max, 0, 0) : new LeafStanding(leaf, score, 0, 0, 0, leaf.Max);
        }

        var rule = leaf.ReadRule();
        var reach = best is { } share
            ? LeafScore.Of(rule, leaf.Policy, new RuleInputs { Numerator = share.Numerator, Denominator = share.Denominator }).Points ?? won
            : isAppraised && rule is not DeductionRule ? leaf.Max : won; // a survey has spoken, a violation stays
        reach = Math.Max(reach, won);
        return new LeafStanding(leaf, score, won, reach - won, leaf.Max - reach, 0);
    }
}
