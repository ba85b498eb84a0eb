using CaiCach.Dossiers.Commands;

namespace CaiCach.Dossiers.Undoing;

/// <summary>What <see cref="UndoDossierChange"/> is told.</summary>
public sealed record UndoDossierChangeOptions : DossierOptions
{
    public required Undoable What { get; init; }
}
