namespace CaiCach.Organisations.Sessions;

/// <summary>What <see cref="EndSessions"/> is told.</summary>
public sealed record EndSessionsOptions
{
    public required Guid OfficialId { get; init; }

    /// <summary>One session; null for all of the person's.</summary>
    public Guid? SessionId { get; init; }

    /// <summary>Asked for when they are somebody else's.</summary>
    public string? Reason { get; init; }
}
