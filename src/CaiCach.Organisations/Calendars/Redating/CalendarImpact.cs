namespace CaiCach.Organisations.Calendars.Redating;

/// <summary>What a change of the calendar would move.</summary>
/// <param name="Count">Lawful dates that would move.</param>
/// <param name="Earlier">Of these, to an earlier moment: the promise is kept then whatever is decided.</param>
/// <param name="Reappointed">Of these, with a date promised anew in a letter of apology, which stays.</param>
/// <param name="Silent">Of these whose promised date would follow, applicants without an e-mail address.</param>
/// <param name="Beyond">Dates that would lie after the last loaded day.</param>
/// <param name="Agencies">How many of each agency, most first.</param>
/// <param name="Rows">A page of them.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
/// <param name="Timers">Short dates beside the dossiers' own that would move, by kind.</param>
public sealed record CalendarImpact(
    int Count, int Earlier, int Reappointed, int Silent, int Beyond, IReadOnlyList<ImpactAgency> Agencies, IReadOnlyList<ImpactRow> Rows, Guid? Next, IReadOnlyList<ImpactTimer> Timers);
