namespace CaiCach.Kernel.Time;

/// <summary>Tells pages whether this is a demonstration, and what time it is there.</summary>
public sealed class DemonstrationClock(TimeProvider time, LocalClock clock)
{
    public bool IsOn => time is ShiftedTimeProvider;

    public DateTimeOffset Now => clock.Now;
}
