using System.Linq.Expressions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Rates;

/// <summary>What was open at the end of a day, or is open now, by agency or field: past its lawful date or not yet. It reads the open set, not the archive.</summary>
public sealed class OpenDossiers(AppDb db, LocalClock clock, UnitDirectory directory)
{
    /// <summary>Every due date is later. Saying so leads the embedded engine to the index of open work.</summary>
    public static readonly DateTimeOffset Always = LocalClock.StartOf(new DateOnly(2000, 1, 1));

    /// <summary>The end of a day past; today, this moment: what is due this afternoon is not late yet.</summary>
    public DateTimeOffset CutOff(DateOnly day) => LocalClock.StartOf(day.AddDays(1)) is var end && end < clock.Now ? end : clock.Now;

    /// <summary>By agency.</summary>
    /// <param name="scope">Its last day counts; whose dossiers.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    /// <param name="fieldId">Only dossiers of this field.</param>
    public Task<IReadOnlyDictionary<Guid, OpenCount>> ReadAsync(RatioScope scope, CancellationToken cancellationToken, Guid? fieldId = null) => CountAsync(null, scope, fieldId, cancellationToken);

    /// <summary>By field.</summary>
    /// <param name="scope">Its last day counts; whose dossiers.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    /// <param name="fieldId">Only this field.</param>
    public Task<IReadOnlyDictionary<Guid, OpenCount>> ByFieldAsync(RatioScope scope, CancellationToken cancellationToken, Guid? fieldId = null) => CountAsync(d => d.FieldId, scope, fieldId, cancellationToken);

    async Task<IReadOnlyDictionary<Guid, OpenCount>> CountAsync(Expression<Func<Dossier, Guid>>? other, RatioScope scope, Guid? fieldId, CancellationToken cancellationToken)
    {
        var at = CutOff(scope.To);
        var isPast = at == LocalClock.StartOf(scope.To.AddDays(1));
        var received = isPast ? db.Set<Dossier>().AsNoTracking().Where(d => d.ReceivedAt < at) : db.Set<Dossier>().AsNoTracking();
        // An agency that has ended since had it then, if it was the one that received it.
        var units = isPast ? await directory.GetAsync(cancellationToken) : null;
        List<Guid> ended = units is null ? [] : [.. units.Agencies.Where(u => u.ValidTo < units.Day && u.IsOpenOn(scope.To)).Select(u => u.Id)];
        Expression<Func<Dossier, Guid>> by = other ?? (ended.Count == 0 ? d => d.AgencyId : d => ended.Contains(d.ReceivedAgencyId) ? d.ReceivedAgencyId : d.AgencyId);
        if (scope.AgencyIds is { } own)
        {
            received = ended.Count == 0 ? received.Where(d => own.Contains(d.AgencyId))
                : received.Where(d => ended.Contains(d.ReceivedAgencyId) ? own.Contains(d.ReceivedAgencyId) : own.Contains(d.AgencyId));
        }

        received = fieldId is { } field ? received.Where(d => d.FieldId == field) : received;
        List<(Guid Key, OpenCount Count)> counts = [];
        var sets = new List<IQueryable<Dossier>> { received.Where(d => d.FinishedAt == null && d.ClosedAt == null && d.CurrentDueAt > Always) };
        if (isPast)
        {
            // Three sets that do not meet, each with an index: open today, solved since, withdrawn since.
            sets.Add(received.Where(d => d.FinishedAt >= at));
            sets.Add(received.Where(d => (d.State == DossierState.Withdrawn || d.State == DossierState.Closed) && d.FinishedAt == null && d.ClosedAt >= at));
        }

        foreach (var set in sets)
        {
            counts.AddRange((await set.GroupBy(by).Select(g => new
            {
                g.Key,
                All = g.Count(),
                Overdue = g.Count(d => d.LawfulDueAt < at && d.State != DossierState.AwaitingSupplement && d.State != DossierState.Paused),
                Apologised = g.Count(d => d.LawfulDueAt < at && d.State != DossierState.AwaitingSupplement && d.State != DossierState.Paused && d.ReappointmentCount > 0),
            }).ToListAsync(cancellationToken)).Select(g => (g.Key, new OpenCount(g.All - g.Overdue, g.Overdue, g.Apologised))));
        }

        return counts.GroupBy(c => c.Key).ToDictionary(g => g.Key, g => new OpenCount(g.Sum(c => c.Count.InTime), g.Sum(c => c.Count.Overdue), g.Sum(c => c.Count.Apologised)));
    }
}
