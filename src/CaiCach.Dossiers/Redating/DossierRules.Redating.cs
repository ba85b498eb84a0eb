using CaiCach.Dossiers.Receiving;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Calendars.Changing;
using CaiCach.Organisations.Calendars.Redating;
using CaiCach.Procedures.Regimes;
using CaiCach.WorkingTime;

namespace CaiCach.Dossiers;

public static partial class DossierRules
{
    /// <summary>
    /// What a change of the calendar does to a running limit: the lawful date is counted anew from where it began; the promised date follows only
    /// forward, only if promises are moved, and never where an apology has set it. Null when the lawful date stays.
    /// </summary>
    public static DossierRedated? Redate(Dossier dossier, CalendarShift shift, LegalRegime regime)
    {
        if (!IsCounted(dossier))
        {
            return null;
        }

        var (before, after) = (shift.Before.For(dossier.AgencyId), shift.After.For(dossier.AgencyId));
        var (lawful, explanation) = dossier.PauseCount > 0
            ? (LocalClock.ToInstant(LawfulDue(dossier, after)), "Đã trừ thời gian tạm dừng.")
            : ReceptionRules.Due(after, dossier.CountedFrom, new TimeLimit(dossier.LimitAmount, dossier.LimitUnit), dossier.CountingRule);
        if (lawful == dossier.LawfulDueAt)
        {
            return null;
        }

        var promised = PromisedAfter(shift.Promise, dossier.CurrentDueAt, lawful, dossier.ReappointmentCount);
        var promise = promised != dossier.CurrentDueAt ? "ngày hẹn dời theo"
            : dossier.ReappointmentCount > 0 ? $"giữ ngày đã hẹn lại {Written(promised)}"
            : lawful < promised ? $"giữ ngày đã hẹn {Written(promised)} vì hạn mới sớm hơn"
            : $"giữ ngày đã hẹn {Written(promised)} theo quyết định";
        return new DossierRedated(
            shift.ChangeId, lawful, promised,
            dossier.State == DossierState.Accepted ? HandOverDue(dossier, before, after, regime) : null,
            PresentStepDue(dossier, before, after, regime),
            $"Lịch làm việc thay đổi ({shift.Words}): hạn theo luật từ {Written(dossier.LawfulDueAt)} sang {Written(lawful)}, {promise}. {explanation}",
            shift.Decision);
    }

    /// <summary>True while a limit runs that was counted here: a date taken from a register is kept as it was given until the limit starts anew.</summary>
    public static bool IsCounted(Dossier dossier) =>
        dossier.State.IsRunning() && dossier.FinishedAt is null && dossier.LimitAmount > 0 && (dossier.ImportedFrom is null || dossier.SupplementCount > 0);

    /// <summary>The promised date after the lawful one has moved.</summary>
    public static DateTimeOffset PromisedAfter(CalendarPromise promise, DateTimeOffset promised, DateTimeOffset lawful, int reappointments) =>
        promise == CalendarPromise.Move && reappointments == 0 && lawful > promised ? lawful : promised;

    // The hours of a step are used up in working time, so they are the open minutes of the calendar by which they were given.
    static DateTimeOffset? PresentStepDue(Dossier dossier, WorkingCalendar before, WorkingCalendar after, LegalRegime regime)
    {
        if (dossier.Steps.MaxBy(s => s.Ordinal) is not { EndedAt: null, DueAt: { } due } step)
        {
            return null;
        }

        if (step.Ordinal == 1)
        {
            return HandOverDue(dossier, before, after, regime);
        }

        var started = LocalClock.ToLocal(step.StartedAt);
        return LocalClock.ToInstant(after.AddOpenMinutes(started, before.OpenMinutesBetween(started, LocalClock.ToLocal(due))));
    }

    // Taken in elsewhere, it had the time that the paper needed besides.
    static DateTimeOffset HandOverDue(Dossier dossier, WorkingCalendar before, WorkingCalendar after, LegalRegime regime)
    {
        var received = LocalClock.ToLocal(dossier.ReceivedAt);
        return dossier.TakenInAgencyId is null ? ReceptionRules.HandOverDue(after, dossier.ReceivedAt, regime)
            : LocalClock.ToInstant(after.AddOpenMinutes(received, before.OpenMinutesBetween(received, LocalClock.ToLocal(dossier.HandOverDueAt))));
    }

    static string Written(DateTimeOffset at) => $"{LocalClock.ToLocal(at):HH:mm dd/MM/yyyy}";
}
