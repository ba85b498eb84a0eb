namespace CaiCach.Dossiers;

/// <summary>One stay of the dossier with a unit or person; a line of the control slip (form 05 of Circular 01/2018).</summary>
public sealed class DossierStep
{
    public Guid Id { get; set; }

    public Guid DossierId { get; set; }

    public int Ordinal { get; set; }

    public string Name { get; set; } = "";

    /// <summary>The step of the internal process that it is; null where no process drives the dossier.</summary>
    public string? Key { get; set; }

    /// <summary>Who gave it; null for the first.</summary>
    public Guid? GivenByUnitId { get; set; }

    public Guid UnitId { get; set; }

    public Guid? OfficialId { get; set; }

    public DateTimeOffset StartedAt { get; set; }

    /// <summary>When the stay should end; null where no hours are set.</summary>
    public DateTimeOffset? DueAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }
}
