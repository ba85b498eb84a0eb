using CaiCach.Kernel.Time;
using CaiCach.WorkingTime;

namespace CaiCach.Dossiers;

public static partial class DossierRules
{
    /// <summary>
    /// Folds the deadline ledger of a dossier and holds what the row keeps against it: the first date, the promised date, what waits, how often it was completed and promised
    /// anew; and of a limit that runs the lawful date, counted again.
    /// </summary>
    /// <param name="dossier">With its ledger.</param>
    /// <param name="calendar">The agency's, as it is now; null while dates are being moved after a change of it, when nothing is counted again.</param>
    /// <returns>What differs, in Vietnamese; empty when all agrees.</returns>
    public static IEnumerable<string> LedgerFaults(Dossier dossier, WorkingCalendar? calendar)
    {
        var ledger = dossier.Ledger.OrderBy(l => l.Ordinal).ToList();
        if (ledger is not [{ Cause: DeadlineCause.Start or DeadlineCause.Imported, DueAt: { } first }, ..])
        {
            yield return "sổ tính hạn không có dòng bắt đầu";
            yield break;
        }

        var promised = ledger.Last(l => l.DueAt is not null).DueAt!.Value;
        if (first != dossier.OriginalDueAt)
        {
            yield return $"hạn ban đầu {Written(dossier.OriginalDueAt)}, sổ ghi {Written(first)}";
        }

        if (promised != dossier.CurrentDueAt)
        {
            yield return $"ngày hẹn {Written(dossier.CurrentDueAt)}, sổ ghi {Written(promised)}";
        }

        if (ledger.Count(l => l.Cause == DeadlineCause.Suspension) != dossier.SupplementCount || ledger.Count(l => l.Cause == DeadlineCause.Reappointment) != dossier.ReappointmentCount)
        {
            yield return "số lần bổ sung hoặc hẹn lại khác sổ";
        }

        var last = ledger.FindLastIndex(l => l.Cause is DeadlineCause.Start or DeadlineCause.Imported or DeadlineCause.Restart or DeadlineCause.Suspension or DeadlineCause.Pause or DeadlineCause.Resume);
        if (dossier.State.IsOpen() && (ledger[last].Cause == DeadlineCause.Suspension) != (dossier.State == DossierState.AwaitingSupplement)
            || dossier.State.IsOpen() && (ledger[last].Cause == DeadlineCause.Pause) != (dossier.State == DossierState.Paused))
        {
            yield return $"trạng thái “{dossier.State.Label()}” không khớp dòng cuối của sổ";
        }
        else if (calendar is not null && IsCounted(dossier) && !ledger.Exists(l => l.Cause == DeadlineCause.Transfer) && Recounted(dossier, calendar) is { } lawful && lawful != dossier.LawfulDueAt)
        {
            // A dossier that another agency took over keeps dates of the calendar of the first one.
            yield return $"hạn theo luật {Written(dossier.LawfulDueAt)}, tính lại {Written(lawful)}";
        }
    }

    // Null: beyond the loaded years, where nothing can be counted again.
    static DateTimeOffset? Recounted(Dossier dossier, WorkingCalendar calendar)
    {
        try
        {
            return LocalClock.ToInstant(LawfulDue(dossier, calendar));
        }
        catch (CalendarRangeException)
        {
            return null;
        }
    }
}
