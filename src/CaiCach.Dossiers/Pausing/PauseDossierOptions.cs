using CaiCach.Dossiers.Commands;

namespace CaiCach.Dossiers.Pausing;

/// <summary>What <see cref="PauseDossier"/> is told.</summary>
public sealed record PauseDossierOptions : DossierOptions
{
    /// <summary>Code of a listed cause.</summary>
    public required string? Cause { get; init; }

    /// <summary>Number of the document that stops the time.</summary>
    public required string? Document { get; init; }

    public required DateOnly? DocumentOn { get; init; }
}
