using CaiCach.Quality.Scoring;

namespace CaiCach.Quality.Listing;

/// <summary>A dossier with its points and their reasons.</summary>
public sealed record QualityDossier(Guid Id, string Code, string ProcedureName, DateTimeOffset FinishedAt, IReadOnlyList<Mark> Marks);
