using CaiCach.Kernel.Data;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Processes;

/// <summary>The agencies that handle a procedure, with the units that its process means there.</summary>
public sealed class ProcessPlacesReader(AppDb db, UnitDirectory units)
{
    /// <summary>In the order of the units; those that exist today.</summary>
    public async Task<IReadOnlyList<ProcessPlaces>> OfAsync(Guid procedureId, CancellationToken cancellationToken)
    {
        var snapshot = await units.GetAsync(cancellationToken);
        var handlings = await db.Set<ProcedureHandling>().AsNoTracking().Where(h => h.ProcedureId == procedureId).ToListAsync(cancellationToken);
        List<ProcessPlaces> places = [];
        foreach (var agency in snapshot.Agencies.Where(a => a.IsOpenOn(snapshot.Day)).OrderBy(a => a.Sort))
        {
            if (handlings.Where(h => h.AgencyKind == agency.Kind && (h.AgencyId is null || h.AgencyId == agency.Id)).OrderBy(h => h.AgencyId is null).FirstOrDefault() is { } handling)
            {
                var divisions = snapshot.PartsOf(agency.Id).Where(u => u.Kind == UnitKind.Division).ToList();
                places.Add(new ProcessPlaces(agency.Id, snapshot.OneStopOf(agency.Id)?.Id, (divisions.Find(u => u.ShortName == handling.DivisionName) ?? divisions.FirstOrDefault())?.Id));
            }
        }

        return places;
    }
}
