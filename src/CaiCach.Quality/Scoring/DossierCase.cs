using CaiCach.Dossiers;
using CaiCach.Procedures.Catalogue;

namespace CaiCach.Quality.Scoring;

/// <summary>All that the points of a dossier hang on. Few values: a hundred thousand dossiers make a few dozen cases, which the database counts.</summary>
/// <param name="Timeliness">Against the lawful date.</param>
/// <param name="Supplements">How often the applicant was asked to complete it.</param>
/// <param name="Channel">How it came in.</param>
/// <param name="IsImported">From a register that tells neither steps nor contacts.</param>
/// <param name="Steps">The worst of the steps that had a limit; null where none had one.</param>
public sealed record DossierCase(Timeliness Timeliness, int Supplements, SubmissionChannel Channel, bool IsImported, StepPace? Steps);
