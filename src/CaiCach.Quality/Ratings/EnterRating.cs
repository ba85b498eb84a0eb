using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;

namespace CaiCach.Quality.Ratings;

/// <summary>Keys a slip from paper or a device. Nobody keys one about a dossier that he had a part in.</summary>
public sealed class EnterRating(AppDb db, ActionRunner actions, SlipReader slips)
{
    public Task<Outcome<GivenRating>> RunAsync(EnterRatingOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<GivenRating>(QualityActions.EnterRating, options, context, async scope =>
        {
            var today = LocalClock.ToLocalDate(scope.Now);
            var form = await RatingForm.KeptAsync(db, options.RatedOn is { } day && day <= today ? day : today, scope.Now, cancellationToken);
            var (rating, refusals) = await slips.ReadAsync(options, form, context, scope.Now, cancellationToken);
            if (rating is null || refusals.Count > 0)
            {
                return refusals;
            }

            db.Add(rating);
            scope.Record(new RecordRef("rating", rating.Id), [new RatingGiven(rating.AgencyId, rating.HandOut, rating.Channel)]);
            return new GivenRating(rating.AgencyId, rating.HandOut);
        }, cancellationToken);
}
