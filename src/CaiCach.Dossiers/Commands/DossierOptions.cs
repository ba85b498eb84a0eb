namespace CaiCach.Dossiers.Commands;

/// <summary>What every command on an existing dossier says.</summary>
public abstract record DossierOptions
{
    public required Guid DossierId { get; init; }

    /// <summary>The version the person saw; another one is refused. Null skips the check (scheduled work).</summary>
    public int? Version { get; init; }
}
