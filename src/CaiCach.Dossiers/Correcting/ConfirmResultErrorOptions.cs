using CaiCach.Dossiers.Commands;

namespace CaiCach.Dossiers.Correcting;

/// <summary>What <see cref="ConfirmResultError"/> is told.</summary>
public sealed record ConfirmResultErrorOptions : DossierOptions
{
    /// <summary>What is wrong in the result.</summary>
    public required string? What { get; init; }

    /// <summary>True when the applicant found it.</summary>
    public bool ByApplicant { get; init; }
}
