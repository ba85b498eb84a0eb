using CaiCach.Kernel.Data;

namespace CaiCach.Accountability.Apologies;

/// <summary>
/// Phiếu xin lỗi và hẹn lại ngày trả kết quả (form 04): drafted by the division, signed by the head of the agency, its new date applied by the
/// one-stop unit, at most once per dossier (Article 19(9) Decree 61/2018).
/// </summary>
public sealed class Apology : IVersioned
{
    public Guid Id { get; set; }

    public Guid DossierId { get; set; }

    public Guid AgencyId { get; set; }

    public Guid FieldId { get; set; }

    public Guid ProcedureId { get; set; }

    public ApologyState State { get; set; }

    /// <summary>Due date that will not be kept.</summary>
    public DateTimeOffset DueAt { get; set; }

    public DateTimeOffset NewDueAt { get; set; }

    /// <summary>Latest lawful moment of sending: the regime's lead before the due date.</summary>
    public DateTimeOffset SendBy { get; set; }

    public LatenessCause Cause { get; set; }

    public string CauseText { get; set; } = "";

    /// <summary>What is being done about it.</summary>
    public string RemedyText { get; set; } = "";

    /// <summary>Unit and person that answer for the lateness.</summary>
    public Guid ResponsibleUnitId { get; set; }

    public Guid? ResponsibleOfficialId { get; set; }

    public Guid DrafterId { get; set; }

    public DateTimeOffset DraftedAt { get; set; }

    public Guid? SignerId { get; set; }

    public string? SignerName { get; set; }

    /// <summary>Words above the signature, such as "CHỦ TỊCH".</summary>
    public string? SignerTitle { get; set; }

    /// <summary>Number in the agency's year, given at signing; see <see cref="ApologyNumbers"/>.</summary>
    public string? Number { get; set; }

    /// <summary>The year that <see cref="Number"/> counts in: numbers begin anew every year and do not name it.</summary>
    public int? NumberYear { get; set; }

    /// <summary>The agency under whose name and number it was signed; it stays so when another agency sends it after a reorganisation.</summary>
    public Guid? NumberAgencyId { get; set; }

    public DateTimeOffset? SignedAt { get; set; }

    /// <summary>When the one-stop unit applied the new date and the applicant was told.</summary>
    public DateTimeOffset? SentAt { get; set; }

    /// <summary>How the applicant gets it; null until it is sent.</summary>
    public ApologyDelivery? Delivery { get; set; }

    /// <summary>True when it was sent after <see cref="SendBy"/>: kept, counted, a breach all the same.</summary>
    public bool IsBreach { get; set; }

    public int Version { get; set; }
}
