using CaiCach.Dossiers.Receiving;

namespace CaiCach.Dossiers.Arriving;

/// <summary>What <see cref="RegisterArrival"/> is told by the portal, or by an officer who copies from it.</summary>
public sealed record RegisterArrivalOptions
{
    /// <summary>Number that the portal gave.</summary>
    public required string? Reference { get; init; }

    public required Guid AgencyId { get; init; }

    public required Guid VersionId { get; init; }

    public required ApplicantOptions Applicant { get; init; }

    public string? CaseName { get; init; }

    public string? Summary { get; init; }

    /// <summary>Names of the papers, one a line.</summary>
    public string? Papers { get; init; }

    /// <summary>When the portal took it; null: now.</summary>
    public DateTimeOffset? ArrivedAt { get; init; }
}
