using CaiCach.Kernel.Permissions;

namespace CaiCach.Dossiers.Commands;

/// <summary>Whether a permission reaches a dossier: through the person or unit that holds it, the unit it is going to, its division or its agency.</summary>
public static class DossierAccess
{
    public static bool Allows(Authority authority, Permission permission, Dossier dossier)
    {
        // Who took it in for another agency follows it, passes the paper on and may hand out the result: the applicant comes back there.
        if (dossier.TakenInAgencyId is { } taker && (permission == DossiersPermissions.View || permission == DossiersPermissions.PassPaper || permission == DossiersPermissions.Return)
            && authority.Allows(permission, new Subject(null, null, taker)))
        {
            return true;
        }

        // A closed dossier stays with the agency that answered it; who owes the correction of its result after a reorganisation has to open it.
        if (dossier.OpenCorrectionCount > 0 && (permission == DossiersPermissions.View || permission == DossiersPermissions.Correct)
            && dossier.Corrections.Any(c => c.CorrectedAt is null && authority.Allows(permission, new Subject(null, null, c.AgencyId))))
        {
            return true;
        }

        // What was sent is confirmed where it went: the sender cannot put his responsibility on others by confirming for them.
        if (permission == DossiersPermissions.Confirm && dossier.PendingUnitId is { } receiver)
        {
            return authority.Allows(permission, new Subject(null, receiver, dossier.AgencyId));
        }

        return authority.Allows(permission, new Subject(dossier.HolderOfficialId, dossier.HolderUnitId, dossier.AgencyId))
            || (dossier.PendingUnitId is { } pending && authority.Allows(permission, new Subject(null, pending, null)))
            || (permission == DossiersPermissions.View && authority.Allows(permission, new Subject(null, dossier.DivisionId, null)));
    }

    /// <summary>
    /// The same as conditions apart, each with an index in the order of ids: a list takes a page of each and merges them, where one condition with
    /// OR would read everything the person may see.
    /// </summary>
    public static IReadOnlyList<IQueryable<Dossier>> Parts(this IQueryable<Dossier> dossiers, ReachFilter reach)
    {
        if (reach.Everything)
        {
            return [dossiers];
        }

        return
        [
            .. reach.AgencyIds.Select(agency => dossiers.Where(d => d.AgencyId == agency)),
            .. reach.UnitIds.Select(unit => dossiers.Where(d => d.HolderUnitId == unit)),
            .. reach.UnitIds.Select(unit => dossiers.Where(d => d.DivisionId == unit)),
            .. reach.UnitIds.Select(unit => dossiers.Where(d => d.PendingUnitId == unit)),
            .. reach.OfficialId is { } official ? [dossiers.Where(d => d.HolderOfficialId == official)] : Array.Empty<IQueryable<Dossier>>(),
        ];
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
            return agencies is [var only] ? dossiers.Where(d => d.AgencyId == only) : dossiers.Where(d => agencies.Contains(d.AgencyId));
        }

        return dossiers.Where(d => agencies.Contains(d.AgencyId)
            || units.Contains(d.HolderUnitId) || units.Contains(d.DivisionId) || (d.PendingUnitId != null && units.Contains(d.PendingUnitId.Value))
            || (official != null && d.HolderOfficialId == official));
    }
}
