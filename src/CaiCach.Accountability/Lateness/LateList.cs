using CaiCach.Accountability.Apologies;
using CaiCach.Dossiers;
using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Calendars;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Regimes;
using CaiCach.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Accountability.Lateness;

/// <summary>
/// "Late tomorrow": what will miss its promised date, by who holds it, within what the person may see. Four queries, however many rows.
/// </summary>
public sealed class LateList(AppDb db, LocalClock clock, CalendarReader calendars, RegimeReader regimes, UnitDirectory units, FactsReader facts)
{
    /// <param name="filter">What is asked for.</param>
    /// <param name="agencyId">The agency whose next working day is meant.</param>
    /// <param name="authority">What the person may see.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<LatePage> RunAsync(LateFilter filter, Guid agencyId, Authority authority, CancellationToken cancellationToken)
    {
        var before = filter.Before ?? await (filter.Warned ? LateQueries.EndOfWarningAsync(calendars, regimes, agencyId, clock.Today, cancellationToken) : LateQueries.EndOfNextWorkingDayAsync(calendars, agencyId, clock.Today, cancellationToken));
        var reach = authority.FilterFor(DossiersPermissions.View);
        if (reach.Nothing)
        {
            return new LatePage(before, [], [], null);
        }

        var query = Narrow(LateQueries.RunningDueBefore(db, reach, before), filter);
        var snapshot = await units.GetAsync(cancellationToken);
        var groups = await GroupsAsync(query, clock.Now, cancellationToken);
        var found = await PageAsync(query, filter, cancellationToken);
        var names = await NamesAsync(groups.Select(g => g.HolderOfficialId), cancellationToken);
        var rows = new List<LateRow>();
        foreach (var line in found.Take(filter.Take))
        {
            rows.Add(await RowAsync(line, snapshot, names, cancellationToken));
        }

        return new LatePage(
            before,
            [.. groups.OrderByDescending(g => g.Count).ThenBy(g => g.FirstDueAt).Select(g => new LateGroup(
                g.HolderUnitId, snapshot.FullNameOf(g.HolderUnitId), g.HolderOfficialId, NameIn(names, g.HolderOfficialId), g.Count, g.Overdue, g.WithoutLetter, g.FirstDueAt))],
            rows,
            found.Count > filter.Take ? new LateCursor(rows[^1].DueAt, rows[^1].DossierId) : null);
    }

    IQueryable<Dossier> Narrow(IQueryable<Dossier> query, LateFilter filter)
    {
        if (filter.AgencyId is { } agency)
        {
            query = query.Where(d => d.AgencyId == agency);
        }

        if (filter.HolderUnitId is { } unit)
        {
            query = query.Where(d => d.HolderUnitId == unit);
        }

        if (filter.HolderOfficialId is { } official)
        {
            query = query.Where(d => d.HolderOfficialId == official);
        }

        return filter.WithoutLetter ? query.WithoutLetter(db) : query;
    }

    async Task<List<Line>> PageAsync(IQueryable<Dossier> query, LateFilter filter, CancellationToken cancellationToken)
    {
        if (filter.After is { } after)
        {
            query = query.Where(d => d.CurrentDueAt >= after.DueAt && (d.CurrentDueAt > after.DueAt || d.Id.CompareTo(after.DossierId) > 0)); // the first condition is where the index starts
        }

        // The limit stands inside, before the join: the database walks the index and stops.
        var page = await query.OrderBy(d => d.CurrentDueAt).ThenBy(d => d.Id).Take(filter.Take + 1)
            .Join(db.Set<ProcedureVersion>(), d => d.VersionId, v => v.Id, (d, v) => new { Dossier = d, v.Name })
            .OrderBy(x => x.Dossier.CurrentDueAt).ThenBy(x => x.Dossier.Id).ToListAsync(cancellationToken);
        var ids = page.Select(x => x.Dossier.Id).ToList();
        var letters = (await db.Set<Apology>().AsNoTracking()
            .Where(a => ids.Contains(a.DossierId) && a.State != ApologyState.Cancelled).ToListAsync(cancellationToken)).ToLookup(a => a.DossierId);
        return [.. page.Select(x => new Line(x.Dossier, x.Name, letters[x.Dossier.Id].MaxBy(a => a.Id)))];
    }

    async Task<List<Counted>> GroupsAsync(IQueryable<Dossier> query, DateTimeOffset now, CancellationToken cancellationToken) =>
        await query.Select(d => new
            {
                d.HolderUnitId,
                d.HolderOfficialId,
                d.CurrentDueAt,
                Overdue = d.CurrentDueAt < now ? 1 : 0,
                Without = db.Set<Apology>().Any(a => a.DossierId == d.Id && a.State != ApologyState.Cancelled) ? 0 : 1,
            })
            .GroupBy(d => new { d.HolderUnitId, d.HolderOfficialId })
            .Select(g => new Counted(g.Key.HolderUnitId, g.Key.HolderOfficialId, g.Count(), g.Sum(d => d.Overdue), g.Sum(d => d.Without), g.Min(d => d.CurrentDueAt)))
            .ToListAsync(cancellationToken);

    async Task<Dictionary<Guid, string>> NamesAsync(IEnumerable<Guid?> officials, CancellationToken cancellationToken)
    {
        var ids = officials.OfType<Guid>().Distinct().ToList();
        return ids.Count == 0 ? [] : await db.Set<Official>().AsNoTracking().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.FullName, cancellationToken);
    }

    async Task<LateRow> RowAsync(Line line, UnitSnapshot snapshot, Dictionary<Guid, string> names, CancellationToken cancellationToken)
    {
        var (dossier, now) = (line.Dossier, clock.Now);
        var known = await facts.OfAsync(dossier, now, cancellationToken);
        var can = DossierRules.CanReappoint(dossier, known) is null;
        var sendBy = SendBy(dossier, known);
        var proposal = can && line.Letter is null ? ApologyRules.NewDue(dossier, null, known) : null;
        return new LateRow(
            dossier.Id, dossier.Code, line.ProcedureName, dossier.Applicant.Name, dossier.State, dossier.AgencyId,
            dossier.HolderUnitId, snapshot.FullNameOf(dossier.HolderUnitId), dossier.HolderOfficialId, NameIn(names, dossier.HolderOfficialId),
            dossier.ReceivedAt, dossier.CurrentDueAt, dossier.LawfulDueAt, dossier.CurrentDueAt < now,
            sendBy, sendBy < now, line.Letter?.Id, line.Letter?.State, line.Letter?.Number,
            can, proposal is { Succeeded: true } ? proposal.Value : null, dossier.Version);
    }

    // A dossier taken over from a register may be older than the calendar: its day is long past, whichever day exactly.
    static DateTimeOffset SendBy(Dossier dossier, DossierFacts known)
    {
        try
        {
            return ApologyRules.SendBy(known.Calendar, dossier.CurrentDueAt, known.Regime);
        }
        catch (CalendarRangeException)
        {
            return ApologyRules.SendByWithoutCalendar(dossier.CurrentDueAt, known.Regime);
        }
    }

    static string? NameIn(Dictionary<Guid, string> names, Guid? official) => official is { } id ? names.GetValueOrDefault(id) : null;

    sealed record Line(Dossier Dossier, string ProcedureName, Apology? Letter);

    sealed record Counted(Guid HolderUnitId, Guid? HolderOfficialId, int Count, int Overdue, int WithoutLetter, DateTimeOffset FirstDueAt);
}
