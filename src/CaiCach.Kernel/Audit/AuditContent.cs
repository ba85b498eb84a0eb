using System.Text.Json;
using CaiCach.Kernel.Actions;

namespace CaiCach.Kernel.Audit;

/// <summary>The readable part of an entry.</summary>
/// <param name="Events">What happened, typed.</param>
/// <param name="Before">State before an edit.</param>
/// <param name="After">State after an edit.</param>
public sealed record AuditContent(IReadOnlyList<AuditContent.Event> Events, JsonElement? Before, JsonElement? After)
{
    /// <summary>One event as it is stored.</summary>
    public sealed record Event(string Type, JsonElement Data)
    {
        /// <summary>The event's data as its type.</summary>
        public T As<T>() => Data.Deserialize<T>(AuditJson.Options)!;
    }

    public static string Write(IReadOnlyList<IRecordEvent> events, object? before, object? after) =>
        JsonSerializer.Serialize(
            new
            {
                Events = events.Select(e => new { e.Type, Data = JsonSerializer.SerializeToElement(e, e.GetType(), AuditJson.Options) }),
                Before = before,
                After = after,
            },
            AuditJson.Options);

    /// <summary>Reads a stored content; an erased one has no events.</summary>
    public static AuditContent Read(string? content) =>
        content is null ? new([], null, null) : JsonSerializer.Deserialize<AuditContent>(content, AuditJson.Options)!;
}
