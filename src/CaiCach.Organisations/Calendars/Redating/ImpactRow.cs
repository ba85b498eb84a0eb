namespace CaiCach.Organisations.Calendars.Redating;

/// <summary>A date that would move. It names the record by its code alone: whoever keeps the calendar need not be allowed to open it.</summary>
/// <param name="Id">Of the record.</param>
/// <param name="Code">Its code.</param>
/// <param name="AgencyId">Whose.</param>
/// <param name="LawfulBefore">Lawful date now.</param>
/// <param name="LawfulAfter">Lawful date then.</param>
/// <param name="Promised">Promised date now.</param>
/// <param name="PromisedIfMoved">Promised date then, if promises follow.</param>
/// <param name="Path">Address of its page; null where the asker may not open it.</param>
public sealed record ImpactRow(
    Guid Id, string Code, Guid AgencyId, DateTimeOffset LawfulBefore, DateTimeOffset LawfulAfter, DateTimeOffset Promised, DateTimeOffset PromisedIfMoved, string? Path);
