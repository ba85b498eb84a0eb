namespace CaiCach.Quality.Scoring;

/// <summary>How steps kept the time given to them; the worst of several counts.</summary>
public enum StepPace
{
    /// <summary>Ended before its limit.</summary>
    Shorter,

    /// <summary>Ended at its limit.</summary>
    Equal,

    /// <summary>Ended after its limit.</summary>
    Longer,
}
