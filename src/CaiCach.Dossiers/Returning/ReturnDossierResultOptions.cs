using CaiCach.Dossiers.Commands;

namespace CaiCach.Dossiers.Returning;

/// <summary>What <see cref="ReturnDossierResult"/> is told.</summary>
public sealed record ReturnDossierResultOptions : DossierOptions
{
    /// <summary>Name of the person who took it.</summary>
    public required string? ReceivedBy { get; init; }

    public ReturnMethod Method { get; init; }
}
