namespace CaiCach.Quality.Boards;

/// <summary>One indicator of an agency or officer in a period.</summary>
/// <param name="Indicator">Its code.</param>
/// <param name="Score">One decimal; null where there is no data, and then it is in no total.</param>
/// <param name="Two">Dossiers with two points; nought for indicators of an agency.</param>
/// <param name="Reason">Why an agency has these points, or what data is missing; null for an average over dossiers.</param>
public sealed record IndicatorScore(string Indicator, decimal? Score, long Two = 0, long One = 0, long Zero = 0, string? Reason = null)
{
    public long Dossiers => Two + One + Zero;

    /// <summary>How many dossiers earned so many points.</summary>
    public long Of(int points) => points switch { 2 => Two, 1 => One, _ => Zero };
}
