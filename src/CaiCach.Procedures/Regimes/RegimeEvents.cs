using CaiCach.Kernel.Actions;

namespace CaiCach.Procedures.Regimes;

#pragma warning disable SA1649 // the events of one record read best on one page

/// <summary>A decree takes the place of another from a day on.</summary>
public sealed record RegimeEntered(string Code, string Name, DateOnly ValidFrom, string? Replaces) : IRecordEvent
{
    public string Type => "regime.entered";
}

/// <summary>A timer has another length from a day on.</summary>
public sealed record TimerEntered(string Regime, string Timer, string Length, string Source, DateOnly ValidFrom, string? Before, string? Procedure) : IRecordEvent
{
    public string Type => "regime.timer-entered";
}

/// <summary>The law lets the time stand still for a cause from a day on.</summary>
public sealed record PauseCauseEntered(string Code, string Name, string Source, DateOnly ValidFrom) : IRecordEvent
{
    public string Type => "regime.pause-cause-entered";
}

/// <summary>The law does not list a cause from a day on.</summary>
public sealed record PauseCauseEnded(string Code, string Source, DateOnly From) : IRecordEvent
{
    public string Type => "regime.pause-cause-ended";
}

/// <summary>An online level holds, demands something else, or ends from a day on.</summary>
public sealed record LevelEntered(string Level, string Source, bool NeedsReason, bool Ends, DateOnly ValidFrom) : IRecordEvent
{
    public string Type => "regime.level-entered";
}

/// <summary>A form has another number, name or circular from a day on.</summary>
public sealed record FormEntered(string Form, string Number, string Name, string Circular, DateOnly ValidFrom, string? Before) : IRecordEvent
{
    public string Type => "regime.form-entered";
}
