using CaiCach.Dossiers.Commands;

namespace CaiCach.Dossiers.Pausing;

/// <summary>What <see cref="ResumeDossier"/> is told.</summary>
public sealed record ResumeDossierOptions : DossierOptions
{
    /// <summary>Number of the document that shows the cause has gone.</summary>
    public required string? Document { get; init; }

    public required DateOnly? DocumentOn { get; init; }
}
