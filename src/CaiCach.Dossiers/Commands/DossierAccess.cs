using CaiCach.Kernel.Permissions;

namespace CaiCach.Dossiers.Commands;

/// <summary>Whether a permission reaches a dossier: through the person or unit that holds it, the unit it is going to, its division or its agency.</summary>
public static class DossierAccess
{
    public static bool Allows(Authority authority, Permission permission, Dossier dossier)
    {
        // What was sent is confirmed where it went: the sender cannot put his responsibility on others by confirming for them.
        if (permission == DossiersPermissions.Confirm && dossier.PendingUnitId is { } receiver)
        {
            return authority.Allows(permission, new Subject(null, receiver, dossier.AgencyId));
        }

        return authority.Allows(permission, new Subject(dossier.HolderOfficialId, dossier.HolderUnitId, dossier.AgencyId))
            || (dossier.PendingUnitId is { } pending && authority.Allows(permission, new Subject(null, pending, null)))
            || (permission == DossiersPermissions.View && authority.Allows(permission, new Subject(null, dossier.DivisionId, null)));
    }

    /// <summary>The same for a list.</summary>
    public static IQueryable<Dossier> Within(this IQueryable<Dossier> dossiers, ReachFilter reach)
    {
        if (reach.Everything)
        {
            return dossiers;
        }

        var (agencies, units, official) = (reach.AgencyIds, reach.UnitIds, reach.OfficialId);
        if (units.Count == 0 && official is null)
        {
            return dossiers.Where(d => agencies.Contains(d.AgencyId));
        }

        return dossiers.Where(d => agencies.Contains(d.AgencyId)
            || units.Contains(d.HolderUnitId) || units.Contains(d.DivisionId) || (d.PendingUnitId != null && units.Contains(d.PendingUnitId.Value))
            || (official != null && d.HolderOfficialId == official));
    }
}
