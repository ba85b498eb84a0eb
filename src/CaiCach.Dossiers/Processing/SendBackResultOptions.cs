using CaiCach.Dossiers.Commands;

namespace CaiCach.Dossiers.Processing;

/// <summary>What <see cref="SendBackResult"/> is told.</summary>
public sealed record SendBackResultOptions : DossierOptions
{
    public required string? Reason { get; init; }
}
