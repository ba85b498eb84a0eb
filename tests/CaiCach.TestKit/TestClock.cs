using CaiCach.Kernel.Time;

namespace CaiCach.TestKit;

/// <summary>A clock that stands until it is moved. Read it through <see cref="LocalClock"/>.</summary>
public sealed class TestClock(DateTime local) : TimeProvider
{
    DateTimeOffset now = LocalClock.ToInstant(local);

    public override DateTimeOffset GetUtcNow() => now;

    /// <summary>Sets the wall clock of Viet Nam.</summary>
    public void Set(DateTime local) => now = LocalClock.ToInstant(local);

    public void Advance(TimeSpan by) => now += by;
}
