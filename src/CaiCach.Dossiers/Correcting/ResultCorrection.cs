namespace CaiCach.Dossiers.Correcting;

/// <summary>Sửa sai sót của kết quả: an error in a signed result that the agency has confirmed and owes to correct within the time of the decree.</summary>
public sealed class ResultCorrection
{
    public Guid Id { get; set; }

    public Guid DossierId { get; set; }

    public int Ordinal { get; set; }

    /// <summary>The agency that owes it.</summary>
    public Guid AgencyId { get; set; }

    /// <summary>What is wrong.</summary>
    public string What { get; set; } = "";

    /// <summary>True when the applicant found it.</summary>
    public bool ByApplicant { get; set; }

    public DateTimeOffset ConfirmedAt { get; set; }

    public string ConfirmedByName { get; set; } = "";

    /// <summary>By when the corrected result is due; null where the decree sets no time.</summary>
    public DateTimeOffset? DueAt { get; set; }

    public string Article { get; set; } = "";

    public DateTimeOffset? CorrectedAt { get; set; }

    /// <summary>Number of the corrected result.</summary>
    public string? Document { get; set; }

    /// <summary>Corrected after <see cref="DueAt"/>; null before, and where no time was set.</summary>
    public bool? IsLate { get; set; }

    public bool IsOverdueAt(DateTimeOffset now) => IsLate ?? (CorrectedAt is null && DueAt < now);
}
