namespace CaiCach.Organisations.Sessions;

/// <summary>One sign-in of one person on one device; checked on the server, so that ending it ends it everywhere at once.</summary>
public sealed class SignInSession
{
    internal const int LongestDevice = 120;

    public Guid Id { get; set; }

    public Guid OfficialId { get; set; }

    /// <summary>The post the person acts from.</summary>
    public Guid PostId { get; set; }

    /// <summary>What the person recognises the device by: "Chrome, Windows". Empty when unknown.</summary>
    public string Device { get; set; } = "";

    /// <summary>Network address it came from; empty when unknown.</summary>
    public string Address { get; set; } = "";

    public DateTimeOffset StartedAt { get; set; }

    public DateTimeOffset LastSeenAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }
}
