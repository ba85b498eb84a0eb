namespace CaiCach.Kernel;

/// <summary>Identifiers: UUIDv7, so that rows sort by the time they were made. People see legal numbers, never these.</summary>
public static class Ids
{
    /// <summary>A new identifier for something that happens at <paramref name="at"/>.</summary>
    public static Guid New(DateTimeOffset at) => Guid.CreateVersion7(at);
}
