using CaiCach.Kernel.Actions;

namespace CaiCach.Quality.Ratings;

/// <summary>Slips came in from a file.</summary>
/// <param name="Hash">SHA-256 of the file.</param>
public sealed record RatingsImported(int Slips, string Hash) : IRecordEvent
{
    public string Type => "rating.imported";
}
