using CaiCach.Dossiers;
using CaiCach.Kernel;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Finding;
using CaiCach.Procedures.Rates;
using CaiCach.Quality.Scoring;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Quality.Boards;

/// <summary>Online services of agencies: dossiers received in a period, by channel.</summary>
public sealed class OnlineFigures(AppDb db, HandledProcedures procedures, LocalClock clock)
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
                Late = g.Sum(d => d.Timeliness == Timeliness.Late || (d.FinishedAt == null && d.ClosedAt == null && d.State != DossierState.AwaitingSupplement && d.State != DossierState.Paused && d.LawfulDueAt < now) ? 1 : 0),
            }).ToListAsync(cancellationToken);
        var (levels, offered, handled) = (await procedures.ReadAsync(question.To, ProcedureTrait.LevelKnown, cancellationToken), await procedures.ReadAsync(question.To, ProcedureTrait.Online, cancellationToken),
            await procedures.ReadAsync(question.To, null, cancellationToken));
        var late = online.ToLookup(o => o.AgencyId);
        return counted.GroupBy(c => c.AgencyId).ToDictionary(g => g.Key, g =>
        {
            var known = levels.GetValueOrDefault(g.Key)?.Count ?? 0;
            return new OnlineShare(
                g.Sum(c => c.Count), g.Where(c => c.Channel == SubmissionChannel.Online).Sum(c => c.Count), late[g.Key].Sum(o => o.Late),
                known > 0 ? offered.GetValueOrDefault(g.Key)?.Count ?? 0 : late[g.Key].Count(), known > 0 ? known : handled.GetValueOrDefault(g.Key)?.Count ?? 0, known > 0);
        });
    }
}
