namespace CaiCach.Quality.Scoring;

/// <summary>How scores are rounded (Article 15 Circular 01/2018/TT-VPCP): the average of an indicator to one decimal, halves away from zero; totals add what was rounded.</summary>
public static class ScoreRounding
{
    /// <returns>Null for no dossiers.</returns>
    public static decimal? Average(long points, long dossiers) => dossiers == 0 ? null : Math.Round((decimal)points / dossiers, 1, MidpointRounding.AwayFromZero);
}
