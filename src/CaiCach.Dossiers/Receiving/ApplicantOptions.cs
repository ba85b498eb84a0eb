namespace CaiCach.Dossiers.Receiving;

/// <summary>The applicant as typed.</summary>
public sealed record ApplicantOptions
{
    public ApplicantKind Kind { get; init; }

    public string? Name { get; init; }

    /// <summary>12-digit citizen number, or tax code.</summary>
    public string? Number { get; init; }

    public string? Address { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }
}
