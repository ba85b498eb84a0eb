namespace CaiCach.Organisations.Feeds;

/// <summary>A secret address at which a calendar program reads one person's dates. Only its hash is kept; whoever knows the address needs no sign-in.</summary>
public sealed class CalendarFeed
{
    public Guid Id { get; set; }

    public Guid OfficialId { get; set; }

    /// <summary>SHA-256 of the token, hex.</summary>
    public string Hash { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }
}
