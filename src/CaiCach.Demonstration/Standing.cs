namespace CaiCach.Demonstration;

/// <summary>A clock that stands at the moment at which something in the demonstration is done.</summary>
internal sealed class Standing(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
