using CaiCach.Dossiers;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Quality.Findings;
using CaiCach.Quality.Schemes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Quality.Ratings;

/// <summary>Reads ratings in sums, and the complaints in them for whoever verifies complaints.</summary>
public sealed class RatingBoard(AppDb db, UnitDirectory units)
{
    const int Most = 200;

    /// <summary>Agencies that the person may see and that were rated; fewer ratings than the form's minimum are not told apart from each other.</summary>
    public async Task<RatingFigures> RunAsync(DateOnly from, DateOnly to, Authority authority, CancellationToken cancellationToken)
    {
        var (form, reach) = (await RatingForm.OnAsync(db, to, cancellationToken), authority.FilterFor(QualityPermissions.View));
        List<(Guid Agency, Guid Form, string Answers, bool Satisfied, long Count)> counted = [];
        foreach (var part in RatingQueries.Counted(db, from, to))
        {
            counted.AddRange((await part.GroupBy(r => new { r.AgencyId, r.FormId, r.Answers, r.IsSatisfied }).Select(g => new { g.Key, Count = g.LongCount() }).ToListAsync(cancellationToken))
                .Select(g => (g.Key.AgencyId, g.Key.FormId, g.Key.Answers, g.Key.IsSatisfied, g.Count)));
        }

        var forms = (await db.Set<RatingForm>().AsNoTracking().ToListAsync(cancellationToken)).ToDictionary(f => f.Id, f => f.Read());
        var (snapshot, minimum) = (await units.GetAsync(cancellationToken), form.Read().Minimum);
        return new RatingFigures(from, to, form,
        [
            .. counted.GroupBy(c => c.Agency).Where(g => snapshot.Find(g.Key) is not null && (reach.Everything || reach.AgencyIds.Contains(g.Key))).Select(g => (Unit: snapshot[g.Key], Rows: g.ToList()))
                .OrderBy(a => a.Unit.Kind).ThenBy(a => a.Unit.Sort).Select(a => a.Rows.Sum(r => r.Count) < minimum
                    ? new AgencyRatings(a.Unit.Id, a.Unit.ShortName, a.Unit.Kind, null, null, new Dictionary<string, IReadOnlyDictionary<string, long>>())
                    : new AgencyRatings(a.Unit.Id, a.Unit.ShortName, a.Unit.Kind, a.Rows.Sum(r => r.Count), a.Rows.Where(r => r.Satisfied).Sum(r => r.Count),
                        a.Rows.SelectMany(r => forms[r.Form].Questions.Select((q, i) => (q.Indicator, Code: r.Answers[i].ToString(), r.Count))).GroupBy(x => x.Indicator)
                            .ToDictionary(x => x.Key, x => (IReadOnlyDictionary<string, long>)x.GroupBy(y => y.Code).ToDictionary(y => y.Key, y => y.Sum(z => z.Count))))),
        ]);
    }

    /// <summary>Complaints of closed dossiers that wait for somebody to verify them, the latest first; none for whoever does not record findings.</summary>
    public async Task<IReadOnlyList<RatingComplaint>> ComplaintsAsync(DateOnly from, DateOnly to, Authority authority, CancellationToken cancellationToken)
    {
        var reach = authority.FilterFor(QualityPermissions.Record);
        if (reach.Nothing)
        {
            return [];
        }

        var (first, end, agencies) = (LocalClock.StartOf(from), LocalClock.StartOf(to.AddDays(1)), reach.AgencyIds);
        return await db.Set<DossierRating>().AsNoTracking().Where(r => r.IsComplaint && (reach.Everything || agencies.Contains(r.AgencyId)))
            .Join(db.Set<Dossier>().Where(d => d.ClosedAt != null && d.ClosedAt >= first && d.ClosedAt < end), r => r.DossierId, d => d.Id, (r, d) => d)
            .Where(d => !db.Set<QualityFinding>().Any(f => f.DossierId == d.Id && f.Indicator == IndicatorCodes.Attitude)).Distinct()
            .OrderByDescending(d => d.ClosedAt).Take(Most).Select(d => new RatingComplaint(d.Id, d.Code, d.AgencyId, d.ClosedAt!.Value)).ToListAsync(cancellationToken);
    }

    /// <summary>
    /// How many dossiers of each agency, answered in the period and closed, have a complaint that no inspection has looked at, by timeliness. Agencies with fewer rated dossiers than the
    /// minimum are left out: their citizens would be known.
    /// </summary>
    internal async Task<ILookup<Guid, (Timeliness Timeliness, long Count)>> ComplainedAsync(IQueryable<Dossier> answered, DateOnly day, CancellationToken cancellationToken)
    {
        var rated = db.Set<DossierRating>().AsNoTracking().Where(r => r.DossierId != null).Join(answered.Where(d => d.ClosedAt != null), r => r.DossierId, d => d.Id, (r, d) => new { d.Id, d.AgencyId, Timeliness = d.Timeliness!.Value, r.IsComplaint });
        var minimum = (await RatingForm.OnAsync(db, day, cancellationToken)).Read().Minimum;
        var enough = (await rated.Select(r => new { r.AgencyId, r.Id }).Distinct().GroupBy(r => r.AgencyId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken))
            .Where(g => g.Count >= minimum).Select(g => g.Key).ToHashSet();
        return (await rated.Where(r => r.IsComplaint && !db.Set<QualityFinding>().Any(f => f.DossierId == r.Id && f.Indicator == IndicatorCodes.Attitude)).Select(r => new { r.Id, r.AgencyId, r.Timeliness }).Distinct()
            .GroupBy(r => new { r.AgencyId, r.Timeliness }).Select(g => new { g.Key, Count = g.LongCount() }).ToListAsync(cancellationToken))
            .Where(g => enough.Contains(g.Key.AgencyId)).ToLookup(g => g.Key.AgencyId, g => (g.Key.Timeliness, g.Count));
    }
}
