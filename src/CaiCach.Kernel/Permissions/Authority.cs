namespace CaiCach.Kernel.Permissions;

/// <summary>All that a person may do at this moment: the grants of the posts valid now.</summary>
public sealed class Authority(Guid officialId, IReadOnlyList<Grant> grants)
{
    /// <summary>Nobody: no grant at all.</summary>
    public static readonly Authority None = new(Guid.Empty, []);

    /// <summary>The product itself (import, seed, scheduled work): everything, everywhere.</summary>
    public static Authority Everything(IEnumerable<Permission> permissions) =>
        new(Guid.Empty, [.. permissions.Select(p => new Grant(p, Reach.Province, Guid.Empty, Guid.Empty))]);

    public Guid OfficialId => officialId;

    public IReadOnlyList<Grant> Grants => grants;

    /// <summary>True when some grant of the permission exists, whatever its reach: enough to show a menu entry, never enough to open a record.</summary>
    public bool HasAny(Permission permission) => grants.Any(g => g.Permission.Code == permission.Code);

    /// <summary>True when the permission reaches the subject.</summary>
    public bool Allows(Permission permission, Subject subject) => Reaching(permission, subject).Any();

    /// <summary>True when the permission reaches the subject by nothing but rights whose use is written down.</summary>
    public bool IsRecorded(Permission permission, Subject subject) =>
        Reaching(permission, subject).ToList() is { Count: > 0 } reaching && reaching.TrueForAll(g => g.Recorded);

    /// <summary>The filter that a list query must apply for the permission.</summary>
    public ReachFilter FilterFor(Permission permission)
    {
        var own = grants.Where(g => g.Permission.Code == permission.Code).ToList();
        return new ReachFilter(
            own.Any(g => g.Reach == Reach.Province),
            [.. own.Where(g => g.Reach == Reach.Agency).Select(g => g.AgencyId).Distinct()],
            [.. own.Where(g => g.Reach == Reach.Unit).Select(g => g.UnitId).Distinct()],
            own.Any(g => g.Reach == Reach.Own) ? officialId : null);
    }

    IEnumerable<Grant> Reaching(Permission permission, Subject subject) =>
        grants.Where(g => g.Permission.Code == permission.Code && g.Reach switch
        {
            Reach.Own => subject.OfficialId == officialId,
            Reach.Unit => subject.UnitId == g.UnitId,
            Reach.Agency => subject.AgencyId == g.AgencyId,
            _ => true,
        });
}
