namespace CaiCach.Dossiers;

/// <summary>Why a line stands in the deadline ledger.</summary>
public enum DeadlineCause
{
    /// <summary>Full dossier accepted.</summary>
    Start,

    /// <summary>Waiting for the applicant's supplement: no limit runs.</summary>
    Suspension,

    /// <summary>Supplement complete: the limit starts anew.</summary>
    Restart,

    /// <summary>The time stands still for a cause that the law lists.</summary>
    Pause,

    /// <summary>The cause has gone: what was left is given again.</summary>
    Resume,

    /// <summary>New date given with an apology, at most once.</summary>
    Reappointment,

    /// <summary>Passed on to the agency that goes on after a reorganisation; no date changes.</summary>
    Transfer,

    /// <summary>Date taken from an imported register: given, not computed.</summary>
    Imported,

    /// <summary>The working calendar changed under a running limit: counted anew from where it began.</summary>
    CalendarChange,
}
