namespace CaiCach.Kernel.Outbox;

/// <summary>Where a message stands.</summary>
public enum OutboxState
{
    /// <summary>To be sent, or to be tried again.</summary>
    Waiting,

    /// <summary>Taken by the gateway.</summary>
    Sent,

    /// <summary>Given up after the bounded number of attempts; a person must look.</summary>
    Parked,
}
