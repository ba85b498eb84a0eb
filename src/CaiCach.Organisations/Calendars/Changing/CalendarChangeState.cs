namespace CaiCach.Organisations.Calendars.Changing;

/// <summary>Where a change of a calendar stands.</summary>
public enum CalendarChangeState
{
    /// <summary>Shown with what would move; nothing is changed yet.</summary>
    Prepared,

    /// <summary>In the calendar; dates are being moved.</summary>
    Running,

    /// <summary>Every date has been looked at.</summary>
    Done,

    /// <summary>Not wanted after all.</summary>
    Discarded,
}
