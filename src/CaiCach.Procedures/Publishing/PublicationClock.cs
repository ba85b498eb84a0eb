using CaiCach.Kernel.Data;
using CaiCach.Organisations.Calendars;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Publishing;

/// <summary>Reads decisions with the last day by which they have to be in the national database, in working days of the province.</summary>
public sealed class PublicationClock(AppDb db, CalendarReader calendars, UnitDirectory units)
{
    /// <param name="from">First day of signing.</param>
    /// <param name="to">Last day of signing, included.</param>
    /// <param name="asOf">The day whose state counts; what was entered later is not entered yet.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    /// <returns>The newest first.</returns>
    public async Task<IReadOnlyList<PublicationRow>> ReadAsync(DateOnly from, DateOnly to, DateOnly asOf, CancellationToken cancellationToken) =>
        await OfAsync(await db.Set<Publication>().AsNoTracking().Where(p => from <= p.SignedOn && p.SignedOn <= to).OrderByDescending(p => p.SignedOn).ThenByDescending(p => p.Id).ToListAsync(cancellationToken), asOf, cancellationToken);

    /// <summary>Signed on any day and not entered yet: what somebody has to do.</summary>
    public async Task<IReadOnlyList<PublicationRow>> OpenAsync(DateOnly asOf, CancellationToken cancellationToken) =>
        await OfAsync(await db.Set<Publication>().AsNoTracking().Where(p => p.SignedOn <= asOf && (p.EnteredOn == null || p.EnteredOn > asOf)).OrderBy(p => p.SignedOn).ToListAsync(cancellationToken), asOf, cancellationToken);

    public async Task<PublicationRow?> FindAsync(Guid id, DateOnly asOf, CancellationToken cancellationToken) =>
        (await OfAsync(await db.Set<Publication>().AsNoTracking().Where(p => p.Id == id).ToListAsync(cancellationToken), asOf, cancellationToken)).SingleOrDefault();

    /// <summary>Last day in time: so many working days after the day of signing. Null where the calendar does not reach.</summary>
    public static DateOnly? DueOn(DateOnly signedOn, int workingDays, WorkingCalendar calendar)
    {
        try
        {
            var day = signedOn;
            for (var i = 0; i < workingDays; i++)
            {
                day = calendar.NextWorkingDay(day);
            }

            return day;
        }
        catch (CalendarRangeException)
        {
            return null;
        }
    }

    /// <summary>How a decision stands on a day.</summary>
    public static PublicationState StateOf(Publication publication, DateOnly? dueOn, DateOnly asOf) => (publication.EnteredOn is { } entered && entered <= asOf ? entered : (DateOnly?)null, dueOn) switch
    {
        (_, null) => PublicationState.WithoutTerm,
        ({ } day, { } due) => day <= due ? PublicationState.InTime : PublicationState.EnteredLate,
        (null, { } due) => asOf <= due ? PublicationState.Waiting : PublicationState.Late,
    };

    async Task<IReadOnlyList<PublicationRow>> OfAsync(List<Publication> publications, DateOnly asOf, CancellationToken cancellationToken)
    {
        if (publications.Count == 0)
        {
            return [];
        }

        var terms = await db.Set<PublicationTerm>().AsNoTracking().ToListAsync(cancellationToken);
        var calendar = (await units.GetAsync(cancellationToken)).Province is { } province ? await calendars.FindAsync(province.Id, cancellationToken) : null;
        var ids = publications.Select(p => p.Id).ToList();
        var counts = (await db.Set<ProcedureVersion>().AsNoTracking().Where(v => (v.PublicationId != null && ids.Contains(v.PublicationId.Value)) || (v.EndedById != null && ids.Contains(v.EndedById.Value)))
            .Select(v => new { v.PublicationId, v.EndedById }).ToListAsync(cancellationToken)).SelectMany(v => new[] { v.PublicationId, v.EndedById }).OfType<Guid>().CountBy(id => id).ToDictionary();
        return [.. publications.Select(p =>
        {
            var term = terms.Find(t => t.Duty == p.Duty && t.ValidFrom <= p.SignedOn && (t.ValidTo is null || p.SignedOn <= t.ValidTo));
            var due = term is null || calendar is null ? null : DueOn(p.SignedOn, term.WorkingDays, calendar);
            var state = StateOf(p, due, asOf);
            return new PublicationRow(p, state, due, Left(state, due, asOf, calendar), term, counts.GetValueOrDefault(p.Id));
        })];
    }

    static int? Left(PublicationState state, DateOnly? due, DateOnly asOf, WorkingCalendar? calendar)
    {
        try
        {
            return state switch
            {
                PublicationState.Waiting => calendar!.WorkingDaysBetween(asOf, due!.Value),
                PublicationState.Late => -calendar!.WorkingDaysBetween(due!.Value, asOf),
                _ => null,
            };
        }
        catch (CalendarRangeException)
        {
            return null;
        }
    }
}
