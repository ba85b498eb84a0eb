namespace CaiCach.ParIndex.Rounds;

/// <summary>A piece of evidence proves a leaf. Taken away it stays as a line that says who did it.</summary>
public sealed class EvidenceLink
{
    public Guid Id { get; set; }

    public Guid EvidenceId { get; set; }

    public Guid RoundUnitId { get; set; }

    public Guid CriterionId { get; set; }

    public Guid OfficialId { get; set; }

    public DateTimeOffset At { get; set; }

    public DateTimeOffset? UnlinkedAt { get; set; }

    public Guid? UnlinkedById { get; set; }
}
