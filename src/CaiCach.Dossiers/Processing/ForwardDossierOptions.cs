using CaiCach.Dossiers.Commands;

namespace CaiCach.Dossiers.Processing;

/// <summary>What <see cref="ForwardDossier"/> is told.</summary>
public sealed record ForwardDossierOptions : DossierOptions
{
    /// <summary>Key of the step to go to; null where there is only one.</summary>
    public string? To { get; init; }

    /// <summary>Who goes on with it; null: the one who has it, or the only one with the role of the step. At a unit named by the step its head names somebody.</summary>
    public Guid? OfficialId { get; init; }
}
