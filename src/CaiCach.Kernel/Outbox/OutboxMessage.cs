namespace CaiCach.Kernel.Outbox;

/// <summary>Something that leaves the process: written in the action's transaction, sent afterwards at least once under a client reference.</summary>
public sealed class OutboxMessage
{
    public Guid Id { get; set; }

    /// <summary><c>email</c>; later <c>sms</c>, <c>webhook</c>, <c>national-portal</c>.</summary>
    public string Channel { get; set; } = "";

    /// <summary>What it is about, such as <c>apology.sent</c>.</summary>
    public string Kind { get; set; } = "";

    public string RecordKind { get; set; } = "";

    public Guid RecordId { get; set; }

    /// <summary>Address of the receiver; shown masked, never logged.</summary>
    public string Recipient { get; set; } = "";

    public string Subject { get; set; } = "";

    public string Body { get; set; } = "";

    /// <summary>One message per reference, however often the action is repeated; also the client reference given to the gateway.</summary>
    public string Reference { get; set; } = "";

    public OutboxState State { get; set; }

    public int Attempts { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset NextAttemptAt { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    public string? LastError { get; set; }
}
