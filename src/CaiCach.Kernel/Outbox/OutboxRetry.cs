namespace CaiCach.Kernel.Outbox;

/// <summary>How often, and how long apart.</summary>
public static class OutboxRetry
{
    /// <summary>After so many attempts a message is parked and a person must look.</summary>
    public const int MaximumAttempts = 5;

    static readonly int[] Minutes = [1, 2, 5, 15, 60];

    /// <summary>
    /// Wait after the given attempt (1 is the first). It is written before the attempt is made: when the process dies meanwhile, the message
    /// comes back by itself.
    /// </summary>
    public static TimeSpan After(int attempt) => TimeSpan.FromMinutes(Minutes[Math.Clamp(attempt, 1, Minutes.Length) - 1]);
}
