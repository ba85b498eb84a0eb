using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Posts;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Escalating;

/// <summary>Who holds the posts that escalations go to, now.</summary>
public sealed class EscalationHolders
{
    static readonly Role[] Roles = [Role.AgencyHead, Role.HeadOfUnit, Role.ReformCoordinator, Role.ProvinceLeader];

    readonly ILookup<(Role Role, Guid Place), Guid> byPlace;
    readonly ILookup<Role, Guid> byRole;
    readonly HashSet<Guid> active;

    /// <param name="posts">Held now.</param>
    /// <param name="active">People whose accounts are open.</param>
    public EscalationHolders(IReadOnlyList<HeldPost> posts, HashSet<Guid> active)
    {
        byPlace = posts.ToLookup(p => (p.Role, p.Role == Role.AgencyHead ? p.AgencyId : p.UnitId), p => p.OfficialId);
        byRole = posts.ToLookup(p => p.Role, p => p.OfficialId);
        this.active = active;
    }

    internal static async Task<EscalationHolders> ReadAsync(AppDb db, LocalClock clock, CancellationToken cancellationToken)
    {
        var posts = await HeldPost.At(db, clock.Now).Where(p => Roles.Contains(p.Role)).ToListAsync(cancellationToken);
        return new EscalationHolders(posts, [.. await db.Set<Official>().Where(o => o.IsActive).Select(o => o.Id).ToListAsync(cancellationToken)]);
    }

    /// <summary>Whom a step tells of a task; nobody when the post is empty.</summary>
    public IReadOnlyList<Guid> Of(EscalationAudience audience, TaskState task)
    {
        IEnumerable<Guid> Heads() => task.AgencyId is { } agency ? byPlace[(Role.AgencyHead, agency)] : [];
        var found = audience switch
        {
            EscalationAudience.Responsible => task.ResponsibleOfficialId is { } person && active.Contains(person) ? [person] : Heads(),
            EscalationAudience.UnitHead => task.ResponsibleUnitId is { } unit ? byPlace[(Role.HeadOfUnit, unit)] : [],
            EscalationAudience.LeadHead => Heads(),
            EscalationAudience.Coordinator => byRole[Role.ReformCoordinator],
            EscalationAudience.ProvinceLeader => byRole[Role.ProvinceLeader],
            _ => throw new ArgumentOutOfRangeException(nameof(audience)),
        };
        return [.. found.Where(active.Contains).Distinct().Order()];
    }
}
