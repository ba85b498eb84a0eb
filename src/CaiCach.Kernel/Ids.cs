namespace CaiCach.Kernel;

/// <summary>Identifiers: UUIDv7, so that rows sort by the time they were made. People see legal numbers, never these.</summary>
public static class Ids
{
    /// <summary>A new identifier for something that happens at <paramref name="at"/>.</summary>
    public static Guid New(DateTimeOffset at) => Guid.CreateVersion7(at);

    /// <summary>Below every identifier made at or after an instant, above every one made before: a period of time as a range of ids.</summary>
    public static Guid Lowest(DateTimeOffset at)
    {
        var milliseconds = at.ToUnixTimeMilliseconds();
        return new Guid((int)(milliseconds >> 16), (short)milliseconds, 0, [0, 0, 0, 0, 0, 0, 0, 0]);
    }
}
