namespace CaiCach.Quality.Ratings;

/// <summary>A dossier whose rating complains about attitude and that no inspection has looked at yet.</summary>
public sealed record RatingComplaint(Guid DossierId, string Code, Guid AgencyId, DateTimeOffset ClosedAt);
