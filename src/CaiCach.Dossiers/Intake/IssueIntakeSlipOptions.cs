using CaiCach.Dossiers.Receiving;

namespace CaiCach.Dossiers.Intake;

/// <summary>What the officer says when a dossier cannot be taken.</summary>
public sealed record IssueIntakeSlipOptions
{
    public required Guid AgencyId { get; init; }

    public required IntakeSlipKind Kind { get; init; }

    public required Guid VersionId { get; init; }

    public required ApplicantOptions Applicant { get; init; }

    /// <summary>Papers to add or complete, one a line; needed on form 02.</summary>
    public string? Papers { get; init; }

    public required string? Reason { get; init; }

    /// <summary>The online arrival that is answered with it; null at the counter.</summary>
    public Guid? ArrivalId { get; init; }
}
