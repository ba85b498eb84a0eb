using CaiCach.Kernel.Data;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Finding;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Rates;

/// <summary>Which published procedures each agency handles on a day; at the province's own place all of them, each once.</summary>
public sealed class HandledProcedures(AppDb db, UnitDirectory directory)
{
    /// <summary>One reading for all agencies.</summary>
    /// <param name="day">The day whose versions count.</param>
    /// <param name="trait">Only procedures that have it; null for all.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlySet<Guid>>> ReadAsync(DateOnly day, ProcedureTrait? trait, CancellationToken cancellationToken)
    {
        var units = await directory.GetAsync(cancellationToken);
        var handled = (await db.Set<ProcedureVersion>().AsNoTracking().Where(v => v.ValidFrom <= day && (v.ValidTo == null || day <= v.ValidTo)).Having(db, trait, day)
            .Join(db.Set<ProcedureHandling>(), v => v.ProcedureId, h => h.ProcedureId, (v, h) => new { h.ProcedureId, h.AgencyKind, h.AgencyId }).ToListAsync(cancellationToken))
            .GroupBy(h => (h.AgencyKind, h.AgencyId)).ToDictionary(g => g.Key, g => g.Select(h => h.ProcedureId).ToHashSet());
        var kinds = new Dictionary<UnitKind, IReadOnlySet<Guid>>();
        var read = new Dictionary<Guid, IReadOnlySet<Guid>>();
        foreach (var agency in units.Agencies)
        {
            if (!kinds.TryGetValue(agency.Kind, out var common))
            {
                kinds[agency.Kind] = common = handled.GetValueOrDefault((agency.Kind, null)) ?? [];
            }

            read[agency.Id] = handled.GetValueOrDefault((agency.Kind, agency.Id)) is { } own ? own.Union(common).ToHashSet() : common;
        }

        if (units.Province is { } province)
        {
            read[province.Id] = handled.Values.SelectMany(p => p).ToHashSet();
        }

        return read;
    }
}
