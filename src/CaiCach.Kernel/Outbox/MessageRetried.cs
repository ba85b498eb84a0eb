using CaiCach.Kernel.Actions;

namespace CaiCach.Kernel.Outbox;

/// <summary>A parked message was put back by hand.</summary>
public sealed record MessageRetried(string Kind, string? LastError) : IRecordEvent
{
    public string Type => "outbox-message.retried";
}
