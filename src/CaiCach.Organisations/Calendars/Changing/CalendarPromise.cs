namespace CaiCach.Organisations.Calendars.Changing;

/// <summary>What is done with the dates that were promised to applicants when a calendar changes.</summary>
public enum CalendarPromise
{
    /// <summary>Dời hạn và báo người nộp: the promised date follows the lawful one where that is later, and the applicant is told.</summary>
    Move,

    /// <summary>Giữ ngày đã hẹn: only the lawful date moves.</summary>
    Keep,
}
