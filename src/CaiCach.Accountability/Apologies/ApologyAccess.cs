using CaiCach.Kernel.Permissions;

namespace CaiCach.Accountability.Apologies;

/// <summary>Whether a permission reaches a letter: through who answers for the lateness, who drafted it, or the agency.</summary>
public static class ApologyAccess
{
    public static bool Allows(Authority authority, Permission permission, Apology apology) =>
        authority.Allows(permission, new Subject(apology.ResponsibleOfficialId, apology.ResponsibleUnitId, apology.AgencyId))
        || authority.Allows(permission, new Subject(apology.DrafterId, null, null));

    /// <summary>The same for a list.</summary>
    public static IQueryable<Apology> Within(this IQueryable<Apology> apologies, ReachFilter reach)
    {
        if (reach.Everything)
        {
            return apologies;
        }

        var (agencies, units, official) = (reach.AgencyIds, reach.UnitIds, reach.OfficialId);
        return units.Count == 0 && official is null
            ? agencies is [var only] ? apologies.Where(a => a.AgencyId == only) : apologies.Where(a => agencies.Contains(a.AgencyId))
            : apologies.Where(a => agencies.Contains(a.AgencyId) || units.Contains(a.ResponsibleUnitId)
                || (official != null && (a.ResponsibleOfficialId == official || a.DrafterId == official)));
    }
}
