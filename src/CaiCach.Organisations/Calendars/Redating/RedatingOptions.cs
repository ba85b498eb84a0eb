namespace CaiCach.Organisations.Calendars.Redating;

/// <summary>How dates are moved after a change of the calendar (configuration section <c>Redating</c>).</summary>
public sealed record RedatingOptions
{
    /// <summary>False: nothing is moved by this host; the command line still can.</summary>
    public bool IsOn { get; init; } = true;

    /// <summary>How many are moved in one transaction where every write passes one queue: the counter waits that long at most.</summary>
    public int AtOnceInQueue { get; init; } = 10;

    /// <summary>How many elsewhere: few, because the counter waits for what a transaction holds: with two hundred, a quarter faster, its p95 rose nearly fourfold.</summary>
    public int AtOnce { get; init; } = 25;

    /// <summary>How many are looked at in one reading.</summary>
    public int ScanAtOnce { get; init; } = 4000;

    /// <summary>Pause after every transaction, as a share of what it took.</summary>
    public double Rest { get; init; } = 1;
}
