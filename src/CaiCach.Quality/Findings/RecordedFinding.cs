namespace CaiCach.Quality.Findings;

/// <summary>What <see cref="RecordQualityFinding"/> wrote.</summary>
public sealed record RecordedFinding(Guid Id, Guid AgencyId, Guid? DossierId, string Indicator, int Points);
