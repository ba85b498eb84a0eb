namespace CaiCach.Dossiers;

/// <summary>A paper handed in with a dossier.</summary>
public sealed class DossierPaper
{
    public Guid Id { get; set; }

    public Guid DossierId { get; set; }

    public int Ordinal { get; set; }

    /// <summary>The paper of the procedure version it answers; null for one that the officer added.</summary>
    public Guid? ProcedurePaperId { get; set; }

    public string Name { get; set; } = "";

    public int Originals { get; set; }

    public int Copies { get; set; }

    /// <summary>Content hash of the scan, if it was scanned.</summary>
    public string? FileHash { get; set; }

    /// <summary>True when it came with the supplement.</summary>
    public bool IsSupplement { get; set; }
}
