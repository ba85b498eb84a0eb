namespace CaiCach.Quality.Boards;

/// <summary>Whose quality, in which days: dossiers answered in them, dossiers received in them for online services, findings dated in them.</summary>
/// <param name="To">Last day, included.</param>
/// <param name="AgencyId">One agency; null for all that the person may see.</param>
public sealed record QualityQuestion(DateOnly From, DateOnly To, Guid? AgencyId = null);
