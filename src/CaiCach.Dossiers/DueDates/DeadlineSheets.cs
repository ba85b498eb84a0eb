using CaiCach.Dossiers.Viewing;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Regimes;
using CaiCach.WorkingTime;

namespace CaiCach.Dossiers.DueDates;

/// <summary>Answers "when, and why then", also for a receipt that did not happen: what if it had been received at 15:01. Changes nothing.</summary>
public sealed class DeadlineSheets(RegimeReader regimes)
{
    /// <summary>The sheet of a receipt at a moment, with the dossier's own limit and calendar.</summary>
    /// <param name="view">The dossier, already allowed to be seen.</param>
    /// <param name="received">Wall clock of Viet Nam; null: as it was.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public async Task<Outcome<DeadlineSheet>> OfAsync(DossierView view, DateTime? received, CancellationToken cancellationToken)
    {
        var (dossier, at) = (view.Dossier, received ?? LocalClock.ToLocal(view.Dossier.ReceivedAt));
        var day = DateOnly.FromDateTime(at);
        // Another day can lie under another decree; the dossier itself keeps the one it pinned.
        var regime = received is null ? view.Regime : (await regimes.AllAsync(cancellationToken)).FirstOrDefault(r => r.HoldsOn(day));
        if (regime is null)
        {
            return new Refusal("dossier.no_regime", $"Chưa nhập nghị định nào cho ngày {day:dd/MM/yyyy}.", "Received");
        }

        try
        {
            var deadline = Deadlines.Compute(view.Calendar, at, new TimeLimit(dossier.LimitAmount, dossier.LimitUnit), dossier.CountingRule);
            return new DeadlineSheet(at, deadline.Due, deadline.Explanation.ToVietnamese(), regime.Title, [.. Timers(view.Calendar, regime, dossier.ProcedureId, at, deadline.Due)]);
        }
        catch (CalendarRangeException missing)
        {
            return Refusal.CalendarMissing(missing.Message) with { Field = "Received" };
        }
    }

    static IEnumerable<TimerLine> Timers(WorkingCalendar calendar, LegalRegime regime, Guid procedureId, DateTime received, DateTime due)
    {
        foreach (var kind in new[] { TimerKind.PaperTransfer, TimerKind.SupplementWindow, TimerKind.ApologyWarning, TimerKind.Apology })
        {
            if (regime.FindTimer(kind, DateOnly.FromDateTime(received), procedureId) is { } timer)
            {
                yield return new TimerLine(kind, timer.DueAt(calendar, kind.IsBefore() ? due : received), timer.Length, timer.Source);
            }
        }
    }
}
