namespace CaiCach.ParIndex.Rounds;

/// <summary>Tài liệu kiểm chứng of a unit: a file, a document, or an object of the platform. One may prove many leaves.</summary>
public sealed class RoundEvidence
{
    public Guid Id { get; set; }

    public Guid RoundUnitId { get; set; }

    public EvidenceKind Kind { get; set; }

    /// <summary>What it is, in words.</summary>
    public string Title { get; set; } = "";

    public string? FileHash { get; set; }

    public string? FileName { get; set; }

    /// <summary>Số, ký hiệu of a document.</summary>
    public string? Number { get; set; }

    public DateOnly? Date { get; set; }

    /// <summary>Kind of the platform's object: <c>plan-task</c>, <c>reform-report</c>, <c>measure</c>.</summary>
    public string? ObjectKind { get; set; }

    public string? ObjectId { get; set; }

    /// <summary>Local address of the object.</summary>
    public string? Href { get; set; }

    public Guid OfficialId { get; set; }

    public DateTimeOffset At { get; set; }
}
