using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Rounds.Scores;
using CaiCach.ParIndex.Scoring;

namespace CaiCach.ParIndex.Rounds.Listing;

/// <summary>A leaf on a score sheet.</summary>
/// <param name="Scores">The last row of each stage that may be seen.</param>
/// <param name="Lines">All rows that may be seen, the last first.</param>
/// <param name="Proposal">As kept with the self-score, or as the rows say now.</param>
/// <param name="Explanation">In place of evidence.</param>
/// <param name="Answer">To the first appraisal.</param>
public sealed record SheetLeaf(
    Criterion Leaf, ScoringRule Rule, IReadOnlyDictionary<ScoreStage, RoundScore> Scores, IReadOnlyList<(RoundScore Row, string Name)> Lines, Proposal? Proposal, IReadOnlyList<SheetEvidence> Evidence,
    string? Explanation, string? Answer, bool MayJudge)
{
    /// <summary>Somebody gave other points than the unit did.</summary>
    public bool IsChanged => Scores.GetValueOrDefault(ScoreStage.Self) is var self
        && Scores.Any(s => s.Key is not (ScoreStage.Self or ScoreStage.Outside) && (s.Value.Points != self?.Points || s.Value.IsApplicable != (self?.IsApplicable ?? true)));

    /// <summary>Neither evidence nor rows of the platform.</summary>
    public bool IsBare => Leaf.Channel == ScoreChannel.Appraised && Evidence.Count == 0 && !(Proposal is not null && Scores.GetValueOrDefault(ScoreStage.Self) is null or { Proposal: not null, Reason: null });
}
