using CaiCach.Dossiers;
using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Regimes;
using CaiCach.WorkingTime;

namespace CaiCach.Accountability.Apologies;

/// <summary>What may be promised, and until when. Pure.</summary>
public static class ApologyRules
{
    const int LongestProposal = 15;

    /// <summary>Latest lawful moment of sending: the regime's lead before the promised date (Article 19(9) Decree 61/2018, Article 19(6) Decree 118/2025).</summary>
    public static DateTimeOffset SendBy(WorkingCalendar calendar, DateTimeOffset dueAt, LegalRegime regime) =>
        LocalClock.ToInstant(Lead(regime).DueAt(calendar, LocalClock.ToLocal(dueAt)));

    /// <summary>The same where the calendar does not reach back so far: a dossier of an old register.</summary>
    public static DateTimeOffset SendByWithoutCalendar(DateTimeOffset dueAt, LegalRegime regime) => dueAt.AddDays(-(Lead(regime).Amount ?? 1));

    // The lead of the decree at its end: a later row of the same decree holds for every letter still to be sent.
    static LegalTimer Lead(LegalRegime regime) => regime.Timer(TimerKind.Apology, regime.ValidTo ?? DateOnly.MaxValue);

    /// <summary>
    /// A new date to start from: half the working days the law gave, at least 1 and at most 15, counted from the promised date or from now if that
    /// is later, at closing time. The decrees name no figure; the person drafting may choose any later working day.
    /// </summary>
    /// <exception cref="CalendarRangeException">The proposal lies beyond the loaded calendar.</exception>
    public static DateTimeOffset ProposeNewDate(Dossier dossier, DossierFacts facts)
    {
        var given = facts.Calendar.WorkingDaysBetween(LocalClock.ToLocalDate(dossier.CountedFrom), LocalClock.ToLocalDate(dossier.LawfulDueAt));
        var days = Math.Clamp((given + 1) / 2, 1, LongestProposal);
        var from = dossier.CurrentDueAt > facts.Now ? dossier.CurrentDueAt : facts.Now;
        return LocalClock.ToInstant(Deadlines.DueAt(facts.Calendar, LocalClock.ToLocal(from), new TimeLimit(days, TimeUnit.WorkingDay), CountingRule.Statutory));
    }

    /// <summary>The new due moment: the closing of the chosen day, or the proposal; refused when it cannot be promised.</summary>
    public static Outcome<DateTimeOffset> NewDue(Dossier dossier, DateOnly? chosen, DossierFacts facts)
    {
        try
        {
            var due = chosen is { } day ? ClosingOf(facts.Calendar, day) : ProposeNewDate(dossier, facts);
            return DossierRules.NewDateIsSound(dossier, due, facts) is { } refusal ? refusal with { Field = "NewDueOn" } : due;
        }
        catch (CalendarRangeException missing)
        {
            return new Refusal("apology.calendar_unknown", $"{missing.Message} Hãy chọn ngày sớm hơn hoặc nạp lịch trước.", "NewDueOn");
        }
    }

    /// <summary>Why a letter cannot go on to the next step, or null when it can.</summary>
    public static Refusal? StillFits(Apology apology, Dossier dossier, DossierFacts facts)
    {
        if (ProposesCancelling(apology.State, apology.DueAt, dossier.State, dossier.CurrentDueAt))
        {
            return dossier.State.IsOpen()
                ? new Refusal("apology.due_changed", $"Ngày hẹn của hồ sơ {dossier.Code} đã thay đổi sau khi soạn thư; hãy huỷ thư này và soạn lại nếu cần.")
                : new Refusal("apology.no_longer_needed", $"Hồ sơ {dossier.Code} {AnsweredOrStopped(dossier.State)}; hãy huỷ thư này.");
        }

        return DossierRules.CanReappoint(dossier, facts) ?? DossierRules.NewDateIsSound(dossier, apology.NewDueAt, facts);
    }

    /// <summary>True when an unsent letter has lost its object: the answer came first, the applicant stopped, or another date was set meanwhile.</summary>
    public static bool ProposesCancelling(ApologyState state, DateTimeOffset letterDueAt, DossierState dossierState, DateTimeOffset currentDueAt) =>
        state is ApologyState.Drafted or ApologyState.Signed && (!dossierState.IsOpen() || letterDueAt != currentDueAt);

    static string AnsweredOrStopped(DossierState state) => state.IsStopped() ? "đã dừng" : "đã có kết quả";

    static DateTimeOffset ClosingOf(WorkingCalendar calendar, DateOnly day) =>
        LocalClock.ToInstant(calendar.IsWorkingDay(day) ? calendar.ClosingOf(day) : day.ToDateTime(new TimeOnly(17, 0)));
}
