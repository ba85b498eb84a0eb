namespace CaiCach.WorkingTime;

/// <summary>
/// The due date as the fold of what happened, in order: whoever has the receipt and the changes gets the same date. Pure; the same fold answers the
/// conformance cases and checks the dossiers.
/// </summary>
public sealed class DeadlineLedger
{
    readonly TimeLimit limit;
    readonly CountingRule rule;
    readonly List<(DateTime From, DateTime To)> pauses = [];
    WorkingCalendar calendar;

    /// <exception cref="CalendarRangeException">The due date lies outside the loaded years.</exception>
    public DeadlineLedger(WorkingCalendar calendar, DateTime received, TimeLimit limit, CountingRule rule)
    {
        (this.calendar, this.limit, this.rule) = (calendar, limit, rule);
        Standing = From(received);
    }

    public DeadlineStanding Standing { get; private set; }

    /// <summary>Applies one change.</summary>
    /// <exception cref="InvalidOperationException">It cannot follow on what happened before: a resumption without a pause, a pause while nothing runs.</exception>
    /// <exception cref="CalendarRangeException">The new date lies outside the loaded years.</exception>
    public DeadlineStanding Apply(DeadlineChange change) => Standing = change switch
    {
        DeadlineChange.Suspend => Running() with { LawfulDue = null, PromisedDue = null },
        DeadlineChange.Restart r => From(r.At),
        DeadlineChange.Pause p => Running() with { PausedAt = p.At },
        DeadlineChange.Resume r => Resumed(r.At),
        DeadlineChange.Extend e => Running() with { PromisedDue = e.To },
        DeadlineChange.CalendarChanged c => Moved(c),
        _ => Standing,
    };

    DeadlineStanding Running() => Standing is { LawfulDue: not null, PausedAt: null } ? Standing : throw new InvalidOperationException("Thời hạn đang không chạy.");

    DeadlineStanding From(DateTime at)
    {
        pauses.Clear();
        var due = Due(at);
        return new DeadlineStanding(due, due, at, null);
    }

    DeadlineStanding Resumed(DateTime at)
    {
        if (Standing is not { PausedAt: { } paused, LawfulDue: not null })
        {
            throw new InvalidOperationException("Thời hạn không tạm dừng.");
        }

        pauses.Add((paused, at));
        var due = Due(Standing.CountedFrom);
        return Standing with { LawfulDue = due, PromisedDue = due, PausedAt = null };
    }

    DeadlineStanding Moved(DeadlineChange.CalendarChanged change)
    {
        calendar = change.Calendar;
        if (Standing is not { LawfulDue: { } lawful, PromisedDue: { } promised })
        {
            return Standing;
        }

        // A promise is never taken back to an earlier day, and one that a letter made stands.
        var due = Due(Standing.CountedFrom);
        return Standing with { LawfulDue = due, PromisedDue = change.MovesPromise && promised == lawful && due > promised ? due : promised };
    }

    DateTime Due(DateTime countedFrom) => pauses.Aggregate(
        Deadlines.DueAt(calendar, countedFrom, limit, rule), (due, pause) => Deadlines.AfterPause(calendar, due, limit, rule, pause.From, pause.To));
}
