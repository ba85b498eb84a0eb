namespace CaiCach.Organisations.Sessions;

/// <summary>A token, readable this once; only its hash is kept.</summary>
/// <param name="Id">For revoking.</param>
/// <param name="Token">Empty when the command was repeated: then it has been shown already.</param>
/// <param name="ExpiresAt">End of its last moment.</param>
public sealed record CreatedAccessToken(Guid Id, string Token, DateTimeOffset ExpiresAt);
