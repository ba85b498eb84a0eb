namespace CaiCach.Kernel;

/// <summary>Identifiers: UUIDv7, so that rows sort by the time they were made. People see legal numbers, never these.</summary>
public static class Ids
{
    /// <summary>A new identifier for something that happens at <paramref name="at"/>.</summary>
    public static Guid New(DateTimeOffset at) => Guid.CreateVersion7(at);

    /// <summary>When an identifier was made, to the millisecond.</summary>
    public static DateTimeOffset TimeOf(Guid id)
    {
        var bytes = id.ToByteArray(bigEndian: true);
        return DateTimeOffset.FromUnixTimeMilliseconds(bytes.Take(6).Aggregate(0L, (all, one) => (all << 8) | one));
    }

    /// <summary>Below every identifier made at or after an instant, above every one made before: a period of time as a range of ids.</summary>
    public static Guid Lowest(DateTimeOffset at)
    {
        var milliseconds = at.ToUnixTimeMilliseconds();
        return new Guid((int)(milliseconds >> 16), (short)milliseconds, 0, [0, 0, 0, 0, 0, 0, 0, 0]);
    }
}
