namespace CaiCach.ParIndex.Rounds;

/// <summary>A score of a leaf. Rows are only added; the last one of a stage counts.</summary>
public sealed class RoundScore
{
    public Guid Id { get; set; }

    public Guid RoundId { get; set; }

    public Guid RoundUnitId { get; set; }

    public Guid CriterionId { get; set; }

    public ScoreStage Stage { get; set; }

    /// <summary>JSON of <see cref="Scoring.RuleInputs"/>; null where a judge gave points.</summary>
    public string? Inputs { get; set; }

    /// <summary>JSON of Scores.Proposal: what the rows said at the cut-off when this was saved; null for a leaf that nothing measures.</summary>
    public string? Proposal { get; set; }

    /// <summary>Unrounded; null when the leaf does not apply.</summary>
    public decimal? Points { get; set; }

    public bool IsApplicable { get; set; } = true;

    /// <summary>Why it departs from the proposal or from the score before; of an outside value its source.</summary>
    public string? Reason { get; set; }

    public Guid OfficialId { get; set; }

    public DateTimeOffset At { get; set; }
}
