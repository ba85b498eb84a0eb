using CaiCach.Kernel.Actions;

namespace CaiCach.Quality.Ratings;

/// <summary>An edition of the slip was put in force.</summary>
public sealed record RatingFormLoaded(Guid Id, int Edition, DateOnly ValidFrom, int Questions) : IRecordEvent
{
    public string Type => "rating-form.loaded";
}
