namespace CaiCach.WorkingTime;

/// <summary>What happens to a deadline that runs. <see cref="DeadlineLedger"/> folds them.</summary>
/// <param name="At">When it happened; wall clock of Viet Nam.</param>
public abstract record DeadlineChange(DateTime At)
{
    /// <summary>The applicant was asked to complete the dossier: no limit runs until <see cref="Restart"/>.</summary>
    public sealed record Suspend(DateTime At) : DeadlineChange(At);

    /// <summary>The dossier is complete: the whole limit runs anew (Article 19(4) Decree 61/2018/NĐ-CP).</summary>
    public sealed record Restart(DateTime At) : DeadlineChange(At);

    /// <summary>A cause that the law lists stops the time.</summary>
    public sealed record Pause(DateTime At) : DeadlineChange(At);

    /// <summary>The cause has gone: what was left at the pause is given again from here.</summary>
    public sealed record Resume(DateTime At) : DeadlineChange(At);

    /// <summary>A new date was promised with an apology; the lawful date stays.</summary>
    /// <param name="At">When the letter went out.</param>
    /// <param name="To">The promised moment.</param>
    public sealed record Extend(DateTime At, DateTime To) : DeadlineChange(At);

    /// <summary>The calendar changed under the running limit.</summary>
    /// <param name="At">When it was decided.</param>
    /// <param name="Calendar">As it is now.</param>
    /// <param name="MovesPromise">True to promise the new date where it is later; false to keep what was promised.</param>
    public sealed record CalendarChanged(DateTime At, WorkingCalendar Calendar, bool MovesPromise) : DeadlineChange(At);

    /// <summary>Another agency answers for the dossier: nothing is counted anew.</summary>
    public sealed record Transfer(DateTime At) : DeadlineChange(At);
}
