using CaiCach.Kernel.Data;

namespace CaiCach.Quality.Ratings;

/// <summary>The slip in force on a day.</summary>
public sealed class RatingFormReader(AppDb db)
{
    public Task<RatingForm> OnAsync(DateOnly day, CancellationToken cancellationToken) => RatingForm.OnAsync(db, day, cancellationToken);
}
