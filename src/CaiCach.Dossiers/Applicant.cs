namespace CaiCach.Dossiers;

/// <summary>Chủ hồ sơ.</summary>
public sealed record Applicant
{
    public ApplicantKind Kind { get; init; }

    public string Name { get; init; } = "";

    /// <summary>Individual: 12-digit citizen number. Organisation: tax code (10 digits, or 10-3).</summary>
    public string Number { get; init; } = "";

    public string? Address { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }
}
