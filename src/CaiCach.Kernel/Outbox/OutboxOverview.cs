namespace CaiCach.Kernel.Outbox;

/// <summary>How the way out stands.</summary>
/// <param name="Waiting">Messages to be sent or tried again.</param>
/// <param name="Parked">Messages given up, which a person must look at.</param>
/// <param name="IdleChannels">Channels that are not configured: their messages wait for it.</param>
public sealed record OutboxOverview(int Waiting, int Parked, IReadOnlyList<string> IdleChannels);
