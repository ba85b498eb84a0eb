using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Posts;

namespace CaiCach.Organisations.Mornings;

/// <summary>Somebody who gets a morning letter if anything waits.</summary>
/// <param name="Posts">Held now.</param>
/// <param name="Since">First day of which nothing has been told yet: the day after the last letter, a week back at most.</param>
public sealed record MorningPerson(Guid OfficialId, string FullName, string Email, IReadOnlyList<HeldPost> Posts, Authority Authority, DateOnly Since);
