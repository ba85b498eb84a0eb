using CaiCach.Dossiers.Correcting;
using CaiCach.Dossiers.CrossUnit;
using CaiCach.Dossiers.Paying;
using CaiCach.Dossiers.Referring;
using CaiCach.Kernel.Data;
using CaiCach.Procedures.Catalogue;
using CaiCach.WorkingTime;

namespace CaiCach.Dossiers;

/// <summary>
/// Hồ sơ: one application for one procedure, from the counter to the answer. Changed only by applying events that
/// <see cref="DossierRules"/> decided; see <see cref="Apply"/>.
/// </summary>
public sealed partial class Dossier : IVersioned
{
    public Guid Id { get; set; }

    /// <summary>Mã số hồ sơ, <c>H45.20-210701-0001</c> (Article 26 Decree 61/2018).</summary>
    public string Code { get; set; } = "";

    /// <summary>Printed on the receipt; with the code it opens the public status page. 44 random bits.</summary>
    public string AccessCode { get; set; } = "";

    public Guid ProcedureId { get; set; }

    /// <summary>The version of the procedure it was received under.</summary>
    public Guid VersionId { get; set; }

    /// <summary>The internal process it was received under, or was moved to since; null where there was none, and for imported ones.</summary>
    public Guid? ProcessId { get; set; }

    /// <summary>The step of that process in which it is.</summary>
    public string? StepKey { get; set; }

    public Guid FieldId { get; set; }

    /// <summary>The decree it was received under.</summary>
    public Guid RegimeId { get; set; }

    /// <summary>The agency that answers for it.</summary>
    public Guid AgencyId { get; set; }

    /// <summary>The agency that received it: its figures of receipt stay there, whoever answers for it since.</summary>
    public Guid ReceivedAgencyId { get; set; }

    /// <summary>The agency whose one-stop unit took it in for this one; null where it was handed in here.</summary>
    public Guid? TakenInAgencyId { get; set; }

    /// <summary>The agency that signed the answer; null before.</summary>
    public Guid? FinishedAgencyId { get; set; }

    public Guid OneStopUnitId { get; set; }

    /// <summary>The division that resolves it.</summary>
    public Guid DivisionId { get; set; }

    public DossierState State { get; set; }

    /// <summary>Unit responsible now.</summary>
    public Guid HolderUnitId { get; set; }

    /// <summary>Person responsible now, where one is named.</summary>
    public Guid? HolderOfficialId { get; set; }

    /// <summary>Unit that it was sent to and that has not confirmed.</summary>
    public Guid? PendingUnitId { get; set; }

    public SubmissionChannel Channel { get; set; }

    public Applicant Applicant { get; set; } = new();

    /// <summary>Who handed it in, when that is not the applicant.</summary>
    public Submitter? Submitter { get; set; }

    /// <summary>Trích yếu.</summary>
    public string? Summary { get; set; }

    /// <summary>Số bộ.</summary>
    public int Sets { get; set; } = 1;

    /// <summary>Trường hợp of the procedure that it was received as; null where the procedure has none.</summary>
    public string? CaseName { get; set; }

    /// <summary>Phí, lệ phí as of receipt, in words; null where the procedure's version gives none.</summary>
    public string? Fee { get; set; }

    /// <summary>Sum of the amounts in đồng; null where a fee has only words, or there is none.</summary>
    public decimal? FeeAmount { get; set; }

    public DateTimeOffset ReceivedAt { get; set; }

    public int LimitAmount { get; set; }

    public TimeUnit LimitUnit { get; set; }

    public CountingRule CountingRule { get; set; }

    /// <summary>From when the limit that runs now is counted: receipt, or completion of the supplement.</summary>
    public DateTimeOffset CountedFrom { get; set; }

    /// <summary>Due as printed on the receipt.</summary>
    public DateTimeOffset OriginalDueAt { get; set; }

    /// <summary>Due by law: the first date, or the one after a restart. Lateness is judged by it.</summary>
    public DateTimeOffset LawfulDueAt { get; set; }

    /// <summary>Due as promised to the applicant now: the lawful date, or the new date of the apology. </summary>
    public DateTimeOffset CurrentDueAt { get; set; }

    /// <summary>Latest moment at which the paper must be handed over (the 15:00 rule).</summary>
    public DateTimeOffset HandOverDueAt { get; set; }

    public int SupplementCount { get; set; }

    /// <summary>The state to go back to when the supplement is complete.</summary>
    public DossierState? StateBeforeSupplement { get; set; }

    /// <summary>By when the applicant has to complete it; null where the decree sets no time or nothing was asked.</summary>
    public DateTimeOffset? CompletionDueAt { get; set; }

    /// <summary>How often the time stood still since the running limit began.</summary>
    public int PauseCount { get; set; }

    /// <summary>Since when the time stands still; null while it runs.</summary>
    public DateTimeOffset? PausedAt { get; set; }

    /// <summary>The state to go back to when the cause of the pause has gone.</summary>
    public DossierState? StateBeforePause { get; set; }

    public int ReappointmentCount { get; set; }

    /// <summary>How many times another agency was asked.</summary>
    public int ReferralCount { get; set; }

    /// <summary>How many of them have neither answered nor been released.</summary>
    public int OpenReferralCount { get; set; }

    /// <summary>How many errors of its result were confirmed.</summary>
    public int CorrectionCount { get; set; }

    /// <summary>How many of them are not corrected.</summary>
    public int OpenCorrectionCount { get; set; }

    public ResultKind? ResultKind { get; set; }

    /// <summary>Number of the signed result or refusal.</summary>
    public string? ResultNumber { get; set; }

    /// <summary>When the signed result left for the one-stop unit: the end of the legal time.</summary>
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>Judged against <see cref="LawfulDueAt"/> when finished.</summary>
    public Timeliness? Timeliness { get; set; }

    /// <summary>When the applicant got it, or it was withdrawn.</summary>
    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>How the applicant got the result; null before, and for registers that do not tell.</summary>
    public ReturnMethod? ReturnedBy { get; set; }

    /// <summary>Register and number in the register it was imported from; null for dossiers received here.</summary>
    public string? ImportedFrom { get; set; }

    /// <summary>Code, applicant, submitter and telephone, searchable.</summary>
    public string SearchKey { get; set; } = "";

    public int Version { get; set; }

    public List<DossierPaper> Papers { get; } = [];

    public List<DossierStep> Steps { get; } = [];

    public List<DeadlineEntry> Ledger { get; } = [];

    /// <summary>Where its paper is when another agency took it in; null where it was handed in here.</summary>
    public CrossUnitPaper? CrossUnitPaper { get; set; }

    /// <summary>Other agencies asked. A command sees those that are open, a reader all.</summary>
    public List<DossierReferral> Referrals { get; } = [];

    /// <summary>Errors of its result that were confirmed. Commands that need them load them.</summary>
    public List<ResultCorrection> Corrections { get; } = [];

    /// <summary>Fees paid online. Commands that need them load them.</summary>
    public List<FeePayment> Payments { get; } = [];
}
