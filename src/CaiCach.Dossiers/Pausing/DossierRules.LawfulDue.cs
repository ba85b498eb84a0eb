using CaiCach.Kernel.Time;
using CaiCach.WorkingTime;

namespace CaiCach.Dossiers;

public static partial class DossierRules
{
    /// <summary>Lawful due moment as the fold of the running limit: counted from where it began, what was left at each pause given again after it.</summary>
    /// <param name="dossier">With its ledger.</param>
    /// <param name="calendar">The calendar that counts.</param>
    /// <param name="resumed">Where the pause that runs now would end; wall clock.</param>
    /// <exception cref="CalendarRangeException">The date lies outside the loaded years.</exception>
    public static DateTime LawfulDue(Dossier dossier, WorkingCalendar calendar, DateTime? resumed = null)
    {
        var limit = dossier.LimitAmount > 0 ? new TimeLimit(dossier.LimitAmount, dossier.LimitUnit) : new TimeLimit(1, TimeUnit.WorkingDay);
        // A date taken from a register is kept as it was given until the limit starts anew.
        var first = dossier.LimitAmount == 0 || (dossier.ImportedFrom is not null && dossier.SupplementCount == 0)
            ? LocalClock.ToLocal(dossier.OriginalDueAt)
            : Deadlines.DueAt(calendar, LocalClock.ToLocal(dossier.CountedFrom), limit, dossier.CountingRule);
        return Pauses(dossier, resumed).Aggregate(first, (due, pause) => Deadlines.AfterPause(calendar, due, limit, dossier.CountingRule, pause.From, pause.To));
    }

    static IEnumerable<(DateTime From, DateTime To)> Pauses(Dossier dossier, DateTime? resumed)
    {
        DateTimeOffset? paused = null;
        foreach (var line in dossier.Ledger.OrderBy(l => l.Ordinal).Where(l => l.At >= dossier.CountedFrom))
        {
            if (line.Cause == DeadlineCause.Pause)
            {
                paused = line.At;
            }
            else if (line.Cause == DeadlineCause.Resume && paused is { } from)
            {
                yield return (LocalClock.ToLocal(from), LocalClock.ToLocal(line.At));
                paused = null;
            }
        }

        if (paused is { } open && resumed is { } now)
        {
            yield return (LocalClock.ToLocal(open), now);
        }
    }
}
