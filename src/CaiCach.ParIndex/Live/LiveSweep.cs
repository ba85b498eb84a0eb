namespace CaiCach.ParIndex.Live;

/// <summary>When all leaves of a year were last scored as of a day: what time alone changes, such as a date that passes, shows at the next sweep.</summary>
public sealed class LiveSweep
{
    public int Year { get; set; }

    public DateOnly Day { get; set; }

    public DateTimeOffset At { get; set; }
}
