using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Rounds.Listing;

/// <summary>Who may be put into an appraisal team: heads, coordinators and specialists of the agency that runs the round; in the province's rounds those of its departments and districts too.</summary>
public sealed class RoundTeam(AppDb db, UnitDirectory directory, LocalClock clock)
{
    static readonly IReadOnlyList<Role> Leading = [Role.ProvinceLeader, Role.ReformCoordinator, Role.ProcedureController, Role.AgencyHead, Role.HeadOfUnit];
    static readonly IReadOnlyList<Role> Judging = [.. Leading, Role.Specialist];

    /// <summary>To choose from, with the name of their unit. Specialists of other agencies are too many to list: they are named by <see cref="FindAsync"/>.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Name, string Unit)>> CandidatesAsync(Unit owner, CancellationToken cancellationToken)
    {
        var snapshot = await directory.GetAsync(cancellationToken);
        var posts = await Posts().ToListAsync(cancellationToken);
        return
        [
            .. posts.Where(p => snapshot.Find(p.UnitId) is { } unit && IsWithin(owner, snapshot[unit.AgencyId]) && (Leading.Contains(p.Role) || unit.AgencyId == owner.Id)).DistinctBy(p => p.OfficialId)
                .Select(p => (p.OfficialId, p.FullName, snapshot.FullNameOf(p.UnitId))).OrderBy(p => p.Item3, StringComparer.Ordinal).ThenBy(p => p.FullName, StringComparer.Ordinal),
        ];
    }

    /// <summary>The person, if a post held now allows it; null otherwise.</summary>
    internal async Task<(Guid Id, string Name)?> FindAsync(Unit owner, Guid? officialId, string? userName, CancellationToken cancellationToken)
    {
        var (snapshot, name) = (await directory.GetAsync(cancellationToken), userName?.Trim().ToUpperInvariant());
        var posts = await Posts(name, name is { Length: > 0 } ? null : officialId ?? Guid.Empty).ToListAsync(cancellationToken);
        return posts.Find(p => snapshot.Find(p.UnitId) is { } unit && IsWithin(owner, snapshot[unit.AgencyId])) is { } found ? (found.OfficialId, found.FullName) : null;
    }

    static bool IsWithin(Unit owner, Unit agency) => owner.Kind == UnitKind.Province ? agency.Kind != UnitKind.Commune : agency.Id == owner.Id;

    IQueryable<Held> Posts(string? userName = null, Guid? officialId = null)
    {
        var now = clock.Now;
        return from p in db.Set<Post>().AsNoTracking()
               join o in db.Set<Official>() on p.OfficialId equals o.Id
               where Judging.Contains(p.Role) && p.ValidFrom <= now && (p.ValidTo == null || now < p.ValidTo) && o.IsActive
                   && (userName == null || userName == "" || o.NormalizedUserName == userName) && (officialId == null || o.Id == officialId)
               orderby p.Id
               select new Held(o.Id, o.FullName, p.UnitId, p.Role);
    }

    sealed record Held(Guid OfficialId, string FullName, Guid UnitId, Role Role);
}
