using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Arriving;

/// <summary>Reads online arrivals for those who may see the dossiers of their agency.</summary>
public sealed class ArrivalList(AppDb db, LocalClock clock)
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 100;

    public async Task<(IReadOnlyList<ArrivalRow> Rows, bool More)> RunAsync(ArrivalFilter filter, Authority authority, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var arrivals = Within(authority).Where(a => filter.AgencyId == null || a.AgencyId == filter.AgencyId);
        var last = filter.After is { } after ? await db.Set<OnlineArrival>().AsNoTracking().Where(a => a.Id == after).Select(a => new { a.Id, a.ArrivedAt, a.AnsweredAt }).SingleOrDefaultAsync(cancellationToken) : null;
        if (filter.Answered)
        {
            var (from, to) = (LocalClock.StartOf(filter.From ?? new DateOnly(2000, 1, 1)), LocalClock.StartOf((filter.To ?? clock.Today).AddDays(1)));
            arrivals = arrivals.Where(a => a.AnsweredAt != null && a.AnsweredAt >= from && a.AnsweredAt < to);
            arrivals = filter.Late ? arrivals.Where(a => a.IsLate == true) : arrivals;
            arrivals = last?.AnsweredAt is { } seen ? arrivals.Where(a => a.AnsweredAt < seen || (a.AnsweredAt == seen && a.Id.CompareTo(last.Id) < 0)) : arrivals;
            arrivals = arrivals.OrderByDescending(a => a.AnsweredAt).ThenByDescending(a => a.Id);
        }
        else
        {
            arrivals = arrivals.Where(a => a.AnsweredAt == null);
            arrivals = filter.Late ? arrivals.Where(a => a.AnswerBy < now) : arrivals;
            arrivals = last is not null ? arrivals.Where(a => a.ArrivedAt > last.ArrivedAt || (a.ArrivedAt == last.ArrivedAt && a.Id.CompareTo(last.Id) > 0)) : arrivals;
            arrivals = arrivals.OrderBy(a => a.ArrivedAt).ThenBy(a => a.Id);
        }

        // Names come after the page is cut: a join would hide the order from the index.
        var page = await arrivals.Take(PageSize + 1).ToListAsync(cancellationToken);
        var versions = page.Select(a => a.VersionId).Distinct().ToList();
        var names = await db.Set<ProcedureVersion>().AsNoTracking().Where(v => versions.Contains(v.Id)).ToDictionaryAsync(v => v.Id, v => v.Name, cancellationToken);
        return ([.. page.Take(PageSize).Select(a => new ArrivalRow(
            a.Id, a.Reference, a.AgencyId, a.VersionId, names[a.VersionId], a.Applicant.Name, a.ArrivedAt, a.AlertAt, a.AnswerBy, a.AnsweredAt, a.Answer, a.AnsweredWithId, a.IsLate))], page.Count > PageSize);
    }

    /// <summary>One that waits, for the officer who answers it; null when it does not exist, was answered, or is another agency's.</summary>
    public async Task<OnlineArrival?> WaitingAsync(Guid id, Authority authority, CancellationToken cancellationToken) =>
        await db.Set<OnlineArrival>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == id && a.AnsweredAt == null, cancellationToken) is { } arrival
        && authority.Allows(DossiersPermissions.Receive, new Subject(null, null, arrival.AgencyId)) ? arrival : null;

    /// <summary>How many wait for the person's agency, how many of them were to be pointed out, and how many are past their time.</summary>
    public async Task<(int Waiting, int Alerted, int Overdue)> CountAsync(Authority authority, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var agencies = authority.FilterFor(DossiersPermissions.View).AgencyIds;
        var counts = agencies.Count == 0 ? [] : await db.Set<OnlineArrival>().AsNoTracking().Where(a => agencies.Contains(a.AgencyId) && a.AnsweredAt == null)
            .GroupBy(a => new { Alerted = a.AlertAt < now, Overdue = a.AnswerBy < now }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        return (counts.Sum(c => c.Count), counts.Where(c => c.Key.Alerted && !c.Key.Overdue).Sum(c => c.Count), counts.Where(c => c.Key.Overdue).Sum(c => c.Count));
    }

    /// <summary>Each agency: answered in the period, and waiting now. What no decree gave a time counts as in time.</summary>
    public async Task<IReadOnlyList<AnswerFigures>> FiguresAsync(DateOnly from, DateOnly to, Authority authority, CancellationToken cancellationToken)
    {
        var (now, start, end) = (clock.Now, LocalClock.StartOf(from), LocalClock.StartOf(to.AddDays(1)));
        var answered = await Within(authority).Where(a => a.AnsweredAt != null && a.AnsweredAt >= start && a.AnsweredAt < end)
            .GroupBy(a => new { a.AgencyId, Late = a.IsLate == true }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var waiting = await Within(authority).Where(a => a.AnsweredAt == null)
            .GroupBy(a => new { a.AgencyId, Late = a.AnswerBy < now }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        return AnswerFigures.Of([.. answered.Select(c => (c.Key.AgencyId, c.Key.Late, c.Count))], [.. waiting.Select(c => (c.Key.AgencyId, c.Key.Late, c.Count))]);
    }

    IQueryable<OnlineArrival> Within(Authority authority)
    {
        var reach = authority.FilterFor(DossiersPermissions.View);
        var all = db.Set<OnlineArrival>().AsNoTracking();
        return reach.Everything ? all : reach.AgencyIds is [var one] ? all.Where(a => a.AgencyId == one) : all.Where(a => reach.AgencyIds.Contains(a.AgencyId));
    }
}
