namespace CaiCach.Dossiers.Commands;

/// <summary>The dossier after a command.</summary>
public sealed record DossierChanged(Guid Id, string Code, DossierState State, DateTimeOffset CurrentDueAt, int Version);
