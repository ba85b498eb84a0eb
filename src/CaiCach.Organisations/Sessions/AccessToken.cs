namespace CaiCach.Organisations.Sessions;

/// <summary>A bearer token of an official for the HTTP API. Only its hash is kept.</summary>
public sealed class AccessToken
{
    public Guid Id { get; set; }

    public Guid OfficialId { get; set; }

    /// <summary>The post the token acts from; it dies with the post.</summary>
    public Guid PostId { get; set; }

    public string Name { get; set; } = "";

    /// <summary>SHA-256 of the token, hex.</summary>
    public string Hash { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }
}
