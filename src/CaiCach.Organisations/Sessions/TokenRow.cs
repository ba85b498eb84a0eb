namespace CaiCach.Organisations.Sessions;

/// <summary>A token that still opens the API, without the token.</summary>
public sealed record TokenRow(Guid Id, string Name, Guid PostId, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt);
