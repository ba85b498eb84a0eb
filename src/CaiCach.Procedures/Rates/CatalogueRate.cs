using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Finding;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Rates;

/// <summary>A share of the procedures that an agency handles on the last day. What is missing can be added to the catalogue any day, so nothing is lost for good.</summary>
internal abstract class CatalogueRate(AppDb db, HandledProcedures handled, ProcedureTrait? all, ProcedureTrait met, ProcedureTrait lacking) : IRatioMeasure
{
    public abstract RatioDefinition Definition { get; }

    public async Task<IReadOnlyDictionary<Guid, Ratio>> ReadAsync(RatioScope scope, CancellationToken cancellationToken)
    {
        var having = await handled.ReadAsync(scope.To, met, cancellationToken);
        return (await handled.ReadAsync(scope.To, all, cancellationToken)).Where(a => scope.Includes(a.Key) && a.Value.Count > 0).ToDictionary(a => a.Key, a =>
        {
            var count = having.GetValueOrDefault(a.Key)?.Count ?? 0;
            return new Ratio(count, a.Value.Count, Repairable: a.Value.Count - count);
        });
    }

    public async Task<IReadOnlyList<RatioRow>> LostAsync(RatioScope scope, int take, CancellationToken cancellationToken)
    {
        // A version that lacks something costs from its first day on; a year looks at all of them.
        var (from, to) = (scope.From.DayOfYear == 1 ? DateOnly.MinValue : scope.From, scope.To);
        var versions = await db.Set<ProcedureVersion>().AsNoTracking().Where(v => v.ValidFrom >= from && v.ValidFrom <= to && (v.ValidTo == null || to <= v.ValidTo)).Having(db, lacking, to)
            .Join(db.Set<Procedure>(), v => v.ProcedureId, p => p.Id, (v, p) => new { v.ProcedureId, ValidFrom = v.ValidFrom!.Value, p.Code, v.Name }).OrderByDescending(v => v.ValidFrom).ThenBy(v => v.Code).ToListAsync(cancellationToken);
        if (versions.Count == 0)
        {
            return [];
        }

        var agencies = (await handled.ReadAsync(scope.To, lacking, cancellationToken)).Where(a => scope.Includes(a.Key)).OrderBy(a => a.Value.Count).ToList();
        return [.. versions.Select(v => (Version: v, Agency: agencies.FirstOrDefault(a => a.Value.Contains(v.ProcedureId)).Key)).Where(x => x.Agency != Guid.Empty).Take(take)
            .Select(x => new RatioRow(x.Agency, x.Version.ValidFrom, $"{x.Version.Code} {x.Version.Name}", $"/procedures?text={Uri.EscapeDataString(x.Version.Code)}&from={to:yyyy-MM-dd}&to={to:yyyy-MM-dd}"))];
    }

    public string RowsOf(RatioScope scope, Guid agencyId, bool numerator) =>
        $"/procedures?agency={agencyId}&from={scope.To:yyyy-MM-dd}&to={scope.To:yyyy-MM-dd}" + ((numerator ? met : all) is { } trait ? $"&having={trait}" : "");
}
