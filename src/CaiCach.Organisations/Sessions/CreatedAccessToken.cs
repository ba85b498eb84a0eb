namespace CaiCach.Organisations.Sessions;

/// <summary>A token, readable this once; only its hash is kept.</summary>
public sealed record CreatedAccessToken(Guid Id, string Token, DateTimeOffset ExpiresAt);
