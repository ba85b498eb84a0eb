namespace CaiCach.Kernel.Outbox;

/// <summary>What <see cref="RetryMessage"/> is told.</summary>
public sealed record RetryMessageOptions
{
    public required Guid MessageId { get; init; }
}
