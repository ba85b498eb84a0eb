using CaiCach.Organisations.SecondFactors;
using CaiCach.Organisations.Sessions;

namespace CaiCach.Organisations.Administering;

/// <summary>Everything an administrator sees of an account: no password, no key, no code.</summary>
public sealed record OfficialDetail(
    Guid Id, string UserName, string FullName, string? Email, string Stamp, bool IsActive, DateTimeOffset? LockedUntil, bool MustChangePassword, SecondFactorState SecondFactor,
    IReadOnlyList<PostRow> Posts, IReadOnlyList<SessionRow> Sessions, IReadOnlyList<TokenRow> Tokens);
