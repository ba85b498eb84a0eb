using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Quality.Ratings;

/// <summary>Puts an edition of the rating slip in force from its day on; the one before ends the day before and keeps its ratings.</summary>
public sealed class LoadRatingForm(AppDb db, ActionRunner actions)
{
    public Task<Outcome<RatingFormLoaded>> RunAsync(LoadRatingFormOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<RatingFormLoaded>(QualityActions.LoadRatingForm, options, context, async scope =>
        {
            if (!context.Authority.HasAny(QualityPermissions.KeepScheme))
            {
                return Refusal.Forbidden();
            }

            if (RatingForm.Parse(options.Json, out var wrong) is not { } form)
            {
                return new Refusal("rating-form.unreadable", wrong);
            }

            await RatingForm.KeptAsync(db, form.ValidFrom, scope.Now, cancellationToken);
            await db.Set<RatingForm>().LoadAsync(cancellationToken);
            if (db.Set<RatingForm>().Local.FirstOrDefault(f => f.ValidFrom >= form.ValidFrom || f.Edition >= form.Edition) is { } later)
            {
                return new Refusal("rating-form.later", $"Đã có phiếu phiên bản {later.Edition}, dùng từ {later.ValidFrom:dd/MM/yyyy}; phiếu mới cần phiên bản và ngày muộn hơn.");
            }

            db.Set<RatingForm>().Local.Where(f => !(f.ValidTo < form.ValidFrom)).ToList().ForEach(f => f.ValidTo = form.ValidFrom.AddDays(-1));
            form.Id = Ids.New(scope.Now);
            db.Add(form);
            var loaded = new RatingFormLoaded(form.Id, form.Edition, form.ValidFrom, form.Read().Questions.Count);
            scope.Record(new RecordRef("rating-form", form.Id), [loaded]);
            return loaded;
        }, cancellationToken);
}
