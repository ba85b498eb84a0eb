using CaiCach.Dossiers.Commands;

namespace CaiCach.Dossiers.Processing;

/// <summary>What <see cref="AssignDossier"/> is told.</summary>
public sealed record AssignDossierOptions : DossierOptions
{
    public required Guid OfficialId { get; init; }
}
