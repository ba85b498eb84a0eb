namespace CaiCach.Quality.Ratings;

/// <summary>How the answer came in.</summary>
public enum RatingChannel
{
    Online,
    Paper,

    /// <summary>A touch device at the one-stop unit.</summary>
    Device,
}
