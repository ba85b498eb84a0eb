using CaiCach.Kernel.Time;
using CaiCach.Procedures.Regimes;
using CaiCach.WorkingTime;

namespace CaiCach.Dossiers.Receiving;

/// <summary>The two dates that reception fixes: when the answer is due, and by when the paper must be handed over.</summary>
public static class ReceptionRules
{
    /// <summary>Due moment of a limit counted from an instant, with its explanation.</summary>
    public static (DateTimeOffset DueAt, string Sentence) Due(WorkingCalendar calendar, DateTimeOffset from, TimeLimit limit, CountingRule rule)
    {
        var deadline = Deadlines.Compute(calendar, LocalClock.ToLocal(from), limit, rule);
        return (LocalClock.ToInstant(deadline.Due), deadline.Explanation.ToVietnamese());
    }

    /// <summary>By when paper taken in for another agency must leave; nothing where the decree sets no time.</summary>
    /// <param name="calendar">The calendar of the agency that took it in.</param>
    public static (DateTimeOffset? DueAt, string Article) PaperDue(WorkingCalendar calendar, DateTimeOffset takenInAt, LegalRegime regime, Guid procedureId)
    {
        var at = LocalClock.ToLocal(takenInAt);
        return regime.FindTimer(TimerKind.CrossUnitPaper, DateOnly.FromDateTime(at), procedureId) is { } timer ? (LocalClock.ToInstant(timer.DueAt(calendar, at)), timer.Source) : (null, "");
    }

    /// <summary>
    /// Paper received by the cut-off (15:00) is handed over the same working day, later paper at the start of the next one
    /// (Article 18(2) Decree 61/2018): a row of <see cref="TimerKind.PaperTransfer"/>.
    /// </summary>
    public static DateTimeOffset HandOverDue(WorkingCalendar calendar, DateTimeOffset receivedAt, LegalRegime regime)
    {
        var received = LocalClock.ToLocal(receivedAt);
        return LocalClock.ToInstant(regime.Timer(TimerKind.PaperTransfer, DateOnly.FromDateTime(received)).DueAt(calendar, received));
    }
}
