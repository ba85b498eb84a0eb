using CaiCach.Organisations.Calendars.Changing;

namespace CaiCach.Organisations.Calendars.Listing;

/// <summary>A change of a layer with its progress.</summary>
public sealed record CalendarChangeView(
    Guid Id, Guid LayerId, CalendarChangeState State, CalendarChangeContent Content, DateOnly FromDay, DateOnly ToDay, string DecisionNumber, DateOnly? DecisionOn, string? Reason,
    CalendarPromise? Promise, string OfficialName, DateTimeOffset PreparedAt, DateTimeOffset? DecidedAt, DateTimeOffset? DoneAt, int Expected, int Moved, int Kept, int Noticed, int Silent)
{
    internal static CalendarChangeView Of(CalendarChange c) => new(
        c.Id, c.LayerId, c.State, c.Read(), c.FromDay, c.ToDay, c.DecisionNumber, c.DecisionOn, c.Reason, c.Promise, c.OfficialName, c.PreparedAt, c.DecidedAt, c.DoneAt, c.Expected, c.Moved, c.Kept,
        c.Noticed, c.Silent);
}
