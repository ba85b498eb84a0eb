namespace CaiCach.Dossiers.Intake;

/// <summary>
/// A slip given at the counter without taking the dossier: what to complete (form 02) or why it is refused (form 03).
/// It has its own number; no dossier code exists yet.
/// </summary>
public sealed class IntakeSlip
{
    public Guid Id { get; set; }

    /// <summary>Number in the agency's year.</summary>
    public string Number { get; set; } = "";

    public IntakeSlipKind Kind { get; set; }

    public Guid AgencyId { get; set; }

    public Guid OneStopUnitId { get; set; }

    public Guid VersionId { get; set; }

    public Guid RegimeId { get; set; }

    public Applicant Applicant { get; set; } = new();

    /// <summary>Papers to add or complete, one a line (form 02).</summary>
    public string? Papers { get; set; }

    public string Reason { get; set; } = "";

    public DateTimeOffset IssuedAt { get; set; }

    public Guid OfficialId { get; set; }

    public string OfficialName { get; set; } = "";
}
