using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Posts;

/// <summary>A post that is held at a moment, with the agency of its unit.</summary>
public sealed record HeldPost
{
    public Guid PostId { get; init; }

    public Guid OfficialId { get; init; }

    public string Title { get; init; } = "";

    public Role Role { get; init; }

    public Guid UnitId { get; init; }

    public Guid AgencyId { get; init; }

    /// <summary>All posts held at the moment, to be joined to whoever is asked about.</summary>
    public static IQueryable<HeldPost> At(AppDb db, DateTimeOffset moment) =>
        from p in db.Set<Post>().AsNoTracking()
        join u in db.Set<Unit>() on p.UnitId equals u.Id
        where p.ValidFrom <= moment && (p.ValidTo == null || moment < p.ValidTo)
        select new HeldPost { PostId = p.Id, OfficialId = p.OfficialId, Title = p.Title, Role = p.Role, UnitId = u.Id, AgencyId = u.AgencyId };
}
