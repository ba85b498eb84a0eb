namespace CaiCach.ParIndex.Rounds;

/// <summary>Giải trình of a unit about a leaf. Lines are only added; the last one counts.</summary>
public sealed class RoundExplanation
{
    public Guid Id { get; set; }

    public Guid RoundUnitId { get; set; }

    public Guid CriterionId { get; set; }

    /// <summary>True when it answers the first appraisal; false when it stands in for evidence at self-scoring.</summary>
    public bool AnswersAppraisal { get; set; }

    public string Text { get; set; } = "";

    public Guid OfficialId { get; set; }

    public DateTimeOffset At { get; set; }
}
