namespace CaiCach.Kernel.Outbox;

/// <summary>A way out: SMTP today.</summary>
public interface IOutboxChannel
{
    /// <summary>The channel's name, as in <see cref="OutboxMessage.Channel"/>.</summary>
    string Channel { get; }

    /// <summary>False while nobody has configured it: its messages wait, and no attempt is counted.</summary>
    bool IsReady { get; }

    /// <summary>Hands the message over, or throws.</summary>
    Task SendAsync(OutboxMessage message, CancellationToken cancellationToken);
}
