using CaiCach.Dossiers;
using CaiCach.Procedures.Catalogue;
using CaiCach.Quality.Scoring;

namespace CaiCach.Quality.Boards;

/// <summary>A dossier as the database tells its case.</summary>
internal sealed class CaseRow
{
    public Guid DossierId { get; init; }

    /// <summary>Agency or official.</summary>
    public Guid Of { get; init; }

    public DateTimeOffset FinishedAt { get; init; }

    public Timeliness Timeliness { get; init; }

    public int Supplements { get; init; }

    public SubmissionChannel Channel { get; init; }

    public bool IsImported { get; init; }

    /// <summary><see cref="StepPace"/> as a number.</summary>
    public int? Pace { get; init; }

    public DossierCase Case => new(Timeliness, Supplements, Channel, IsImported, (StepPace?)Pace);
}
