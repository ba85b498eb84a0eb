namespace CaiCach.Kernel.Outbox;

/// <summary>A way out: SMTP today.</summary>
public interface IOutboxChannel
{
    /// <summary>The channel's name, as in <see cref="OutboxMessage.Channel"/>.</summary>
    string Channel { get; }

    /// <summary>Hands the message over, or throws.</summary>
    Task SendAsync(OutboxMessage message, CancellationToken cancellationToken);
}
