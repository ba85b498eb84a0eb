using CaiCach.Dossiers;
using CaiCach.Dossiers.Intake;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Quality.Ratings;

/// <summary>Which ratings count in a period: those of dossiers closed in it, so that nothing is read before the result is in the citizen's hands, and those of slips issued in it.</summary>
internal static class RatingQueries
{
    public static IReadOnlyList<IQueryable<RatedRow>> Counted(AppDb db, DateOnly from, DateOnly to)
    {
        var (first, end) = (LocalClock.StartOf(from), LocalClock.StartOf(to.AddDays(1)));
        var ratings = db.Set<DossierRating>().AsNoTracking().Where(r => r.RatedOn <= to);
        return
        [
            ratings.Join(db.Set<Dossier>().Where(d => d.ClosedAt != null && d.ClosedAt >= first && d.ClosedAt < end), r => r.DossierId, d => d.Id, (r, d) => new RatedRow
            {
                AgencyId = r.AgencyId, FormId = r.FormId, Answers = r.Answers, IsSatisfied = !r.IsDissatisfied && !r.IsComplaint && d.Timeliness != Timeliness.Late,
            }),
            ratings.Join(db.Set<IntakeSlip>().Where(s => s.IssuedAt >= first && s.IssuedAt < end), r => r.IntakeSlipId, s => s.Id, (r, s) => new RatedRow
            {
                AgencyId = r.AgencyId, FormId = r.FormId, Answers = r.Answers, IsSatisfied = !r.IsDissatisfied && !r.IsComplaint,
            }),
        ];
    }
}
