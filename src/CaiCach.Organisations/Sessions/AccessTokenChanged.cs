using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations.Sessions;

/// <summary>A token of a person was made or revoked.</summary>
public sealed record AccessTokenChanged(Guid TokenId, string Name, DateTimeOffset ExpiresAt, bool IsRevoked) : IRecordEvent
{
    public string Type => IsRevoked ? "official.token-revoked" : "official.token-created";
}
