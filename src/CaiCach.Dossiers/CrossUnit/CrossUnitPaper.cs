namespace CaiCach.Dossiers.CrossUnit;

/// <summary>
/// Hồ sơ giấy nhận thay: the paper of a dossier that one agency's one-stop unit took in for the agency that answers it. The electronic dossier is there at once; the paper has to leave
/// within the time of the decree (Article 18(3) Decree 61/2018, Article 20(1) Decree 118/2025).
/// </summary>
public sealed class CrossUnitPaper
{
    public Guid Id { get; set; }

    public Guid DossierId { get; set; }

    public Dossier? Dossier { get; set; }

    /// <summary>The agency whose one-stop unit took it in.</summary>
    public Guid FromAgencyId { get; set; }

    /// <summary>The agency that answers the dossier.</summary>
    public Guid ToAgencyId { get; set; }

    public DateTimeOffset TakenInAt { get; set; }

    /// <summary>By when the paper must have left; null where the decree sets no time.</summary>
    public DateTimeOffset? DueAt { get; set; }

    public string Article { get; set; } = "";

    /// <summary>When it left; null before.</summary>
    public DateTimeOffset? SentAt { get; set; }

    public string? SentByName { get; set; }

    /// <summary>When the other one-stop unit had it in hand, or it went back to the applicant because the dossier stopped; null before.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Who had it in hand there; null when it never went.</summary>
    public string? ArrivedByName { get; set; }

    /// <summary>It left after <see cref="DueAt"/>; null before, and where no time was set.</summary>
    public bool? IsLate { get; set; }

    /// <summary>Left late, or has not left and should have.</summary>
    public bool IsOverdueAt(DateTimeOffset now) => IsLate ?? (SentAt is null && EndedAt is null && DueAt < now);
}
