namespace CaiCach.Kernel.Outbox;

/// <summary>A message as a technical administrator sees it: neither body nor subject nor address in clear.</summary>
public sealed record OutboxRow(
    Guid Id, string Channel, string Kind, string MaskedRecipient, string Reference, OutboxState State, int Attempts,
    DateTimeOffset CreatedAt, DateTimeOffset NextAttemptAt, string? LastError);
