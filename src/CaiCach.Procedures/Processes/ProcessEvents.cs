using CaiCach.Kernel.Actions;

namespace CaiCach.Procedures.Processes;

#pragma warning disable SA1649 // the events of one record read best on one page

/// <param name="BasedOn">Number it was begun from; null for one begun from nothing.</param>
public sealed record ProcessDrafted(int Number, int? BasedOn) : IRecordEvent
{
    public string Type => "process.drafted";
}

public sealed record ProcessWritten(int Number, int Steps, decimal? LongestHours) : IRecordEvent
{
    public string Type => "process.written";
}

public sealed record ProcessDiscarded(int Number) : IRecordEvent
{
    public string Type => "process.discarded";
}

/// <param name="Ended">Number that ends the day before; null for a first one.</param>
public sealed record ProcessPublished(int Number, DateOnly ValidFrom, string Decision, int? Ended) : IRecordEvent
{
    public string Type => "process.published";
}

/// <param name="Of">Number whose content is in force again.</param>
public sealed record ProcessRestored(int Number, int Of, DateOnly ValidFrom, string Reason, int? Ended) : IRecordEvent
{
    public string Type => "process.restored";
}
