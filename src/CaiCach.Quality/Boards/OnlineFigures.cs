using CaiCach.Dossiers;
using CaiCach.Kernel;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.Quality.Scoring;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Quality.Boards;

/// <summary>Online services of agencies: dossiers received in a period, by channel.</summary>
public sealed class OnlineFigures(AppDb db, UnitDirectory units, LocalClock clock)
{
    /// <returns>By agency; an agency that received nothing is not in it.</returns>
    public async Task<IReadOnlyDictionary<Guid, OnlineShare>> ReadAsync(QualityQuestion question, CancellationToken cancellationToken)
    {
        var (from, end) = (LocalClock.StartOf(question.From), LocalClock.StartOf(question.To.AddDays(1)));
        var (firstId, endId, now) = (Ids.Lowest(from), Ids.Lowest(end), clock.Now < end ? clock.Now : end);
        var received = db.Set<Dossier>().AsNoTracking().Where(d => d.Id.CompareTo(firstId) >= 0 && d.Id.CompareTo(endId) < 0); // ids are made from the moment of receipt
        received = question.AgencyId is { } agency ? received.Where(d => d.AgencyId == agency) : received;
        var counted = await received.GroupBy(d => new { d.AgencyId, d.Channel }).Select(g => new { g.Key.AgencyId, g.Key.Channel, Count = g.LongCount() }).ToListAsync(cancellationToken);
        var online = await received.Where(d => d.Channel == SubmissionChannel.Online).GroupBy(d => new { d.AgencyId, d.ProcedureId })
            .Select(g => new
            {
                g.Key.AgencyId,
                g.Key.ProcedureId,
                Late = g.Sum(d => d.Timeliness == Timeliness.Late || (d.FinishedAt == null && d.ClosedAt == null && d.State != DossierState.AwaitingSupplement && d.LawfulDueAt < now) ? 1 : 0),
            }).ToListAsync(cancellationToken);
        var handled = await db.Set<ProcedureHandling>().AsNoTracking().Select(h => new { h.ProcedureId, h.AgencyKind, h.AgencyId }).ToListAsync(cancellationToken);
        var (snapshot, late) = (await units.GetAsync(cancellationToken), online.ToLookup(o => o.AgencyId));
        return counted.GroupBy(c => c.AgencyId).ToDictionary(g => g.Key, g => new OnlineShare(
            g.Sum(c => c.Count),
            g.Where(c => c.Channel == SubmissionChannel.Online).Sum(c => c.Count),
            late[g.Key].Sum(o => o.Late),
            late[g.Key].Count(),
            snapshot.Find(g.Key) is { } unit ? handled.Where(h => h.AgencyKind == unit.Kind && (h.AgencyId == null || h.AgencyId == unit.Id)).Select(h => h.ProcedureId).Distinct().Count() : 0));
    }
}
