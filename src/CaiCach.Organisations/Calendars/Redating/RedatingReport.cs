namespace CaiCach.Organisations.Calendars.Redating;

/// <summary>How far the moving of dates has come.</summary>
public sealed record RedatingReport(Guid ChangeId, int Expected, int Moved, int Kept, int Noticed, int Silent, bool IsDone);
