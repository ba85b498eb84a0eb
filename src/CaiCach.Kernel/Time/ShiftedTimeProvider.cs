namespace CaiCach.Kernel.Time;

/// <summary>
/// A clock that runs at normal speed from another moment: the demonstration province lives on 01/07/2021.
/// Never used where real dossiers are.
/// </summary>
public sealed class ShiftedTimeProvider(TimeSpan shift) : TimeProvider
{
    /// <summary>How far this clock stands from the machine's.</summary>
    public TimeSpan Shift => shift;

#pragma warning disable RS0030 // a clock may read the clock
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + shift;
#pragma warning restore RS0030
}
