using CaiCach.Procedures.Processes;

namespace CaiCach.Dossiers.Referring;

/// <summary>
/// Lấy ý kiến, phối hợp: one agency asked by another within a dossier. It has a date of its own, counted on the calendar of the agency asked and from the moment its turn
/// came, so that each agency's lateness is its own; the applicant's receipt and the one deadline of the dossier stay as they are.
/// </summary>
public sealed class DossierReferral
{
    public Guid Id { get; set; }

    public Guid DossierId { get; set; }

    public int Ordinal { get; set; }

    public ReferralKind Kind { get; set; }

    /// <summary>The agency asked.</summary>
    public Guid AgencyId { get; set; }

    /// <summary>The unit that asks.</summary>
    public Guid AskingUnitId { get; set; }

    public Guid AskingOfficialId { get; set; }

    public string Question { get; set; } = "";

    /// <summary>Working days given.</summary>
    public int WorkingDays { get; set; }

    /// <summary>The article by which it is asked.</summary>
    public string Article { get; set; } = "";

    public DateTimeOffset AskedAt { get; set; }

    /// <summary>Ordinal of the one whose end begins this one; null when it does not wait for another.</summary>
    public int? After { get; set; }

    /// <summary>When its turn came; null while it waits for another.</summary>
    public DateTimeOffset? BegunAt { get; set; }

    /// <summary>By when the answer is due; while it waits for another, as planned.</summary>
    public DateTimeOffset DueAt { get; set; }

    /// <summary>When it was answered, withdrawn, or lost its sense because the dossier ended; null while it is open.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    public string? AnsweringName { get; set; }

    public string? Answer { get; set; }

    /// <summary>Number of the document that answers.</summary>
    public string? Document { get; set; }

    /// <summary>Judged against <see cref="DueAt"/>; null when it ended without an answer.</summary>
    public Timeliness? Timeliness { get; set; }

    public ReferralStanding StandingAt(DateTimeOffset now) =>
        Timeliness is { } timeliness ? timeliness == Dossiers.Timeliness.Late ? ReferralStanding.AnsweredLate : ReferralStanding.AnsweredInTime
        : EndedAt is not null ? ReferralStanding.Withdrawn
        : BegunAt is null ? ReferralStanding.Waiting
        : now > DueAt ? ReferralStanding.Overdue : ReferralStanding.Open;
}
