using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations.Calendars.Changing;

#pragma warning disable SA1649 // the events of one record read best on one page
public sealed record CalendarLayerCreated(string Name, Guid UnitId, bool IsClosure) : IRecordEvent
{
    public string Type => "calendar.layer-created";
}

public sealed record CalendarChangePrepared(Guid ChangeId, string Decision, int Days) : IRecordEvent
{
    public string Type => "calendar.change-prepared";
}

public sealed record CalendarChangeDiscarded(Guid ChangeId) : IRecordEvent
{
    public string Type => "calendar.change-discarded";
}

public sealed record CalendarChanged(Guid ChangeId, CalendarChangeContent Content, string Decision, DateOnly? DecisionOn, CalendarPromise Promise, int Expected) : IRecordEvent
{
    public string Type => "calendar.changed";
}

public sealed record CalendarDatesMoved(Guid ChangeId, int Moved, int Kept, int Noticed, int Silent) : IRecordEvent
{
    public string Type => "calendar.dates-moved";
}
#pragma warning restore SA1649
