using CaiCach.Kernel.Data;
using CaiCach.Kernel.Text;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Finding;

/// <summary>Finds the procedures an agency may receive, its own and those that may be handed in anywhere in the province, by words without marks, by first letters or by code.</summary>
public sealed class FindProcedures(AppDb db, UnitDirectory units)
{
    /// <param name="agencyId">The receiving agency.</param>
    /// <param name="text">What was typed; fewer than two letters find nothing.</param>
    /// <param name="day">The day whose versions count.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public async Task<IReadOnlyList<FoundProcedure>> RunAsync(
        Guid agencyId, string? text, DateOnly day, int limit, CancellationToken cancellationToken)
    {
        var key = SearchKey.Of(text);
        var agency = (await units.GetAsync(cancellationToken)).Find(agencyId);
        if (key.Length < 2 || agency is null)
        {
            return [];
        }

        var (own, free) = (HandledBy(db, db.Set<ProcedureVersion>(), agency), BoundaryFreeOn(db, day));
        var query = InForceOn(db, day).Where(v => own.Any(o => o.Id == v.Id) || free.Any(b => b.ProcedureId == v.ProcedureId));
        foreach (var word in key.Split(' '))
        {
            var pattern = "%" + word + "%";
            var initials = key.Replace(" ", "", StringComparison.Ordinal) + "%";
            query = query.Where(v => EF.Functions.Like(v.SearchKey, pattern) || EF.Functions.Like(v.Initials, initials));
        }

        var found = await query.Take(400)
            .Join(db.Set<Procedure>(), v => v.ProcedureId, p => p.Id, (v, p) => new { v, p })
            .Join(db.Set<Field>(), x => x.p.FieldId, f => f.Id, (x, f) => new { x.v.Id, x.p.Code, x.v.Name, x.v.SearchKey, x.v.Initials, Field = f.Name, x.v.LimitAmount, x.v.LimitUnit, IsOwn = own.Any(o => o.Id == x.v.Id) })
            .ToListAsync(cancellationToken);
        return [.. found
            .OrderBy(x => Rank(x.SearchKey, x.Initials, key)).ThenBy(x => x.Name.Length).ThenBy(x => x.Code, StringComparer.Ordinal).Take(limit)
            .Select(x => new FoundProcedure(x.Id, x.Code, x.Name, x.Field,
                x.LimitAmount is { } amount && x.LimitUnit is { } unit ? new WorkingTime.TimeLimit(amount, unit).ToString() : null, x.IsOwn))];
    }

    /// <summary>Versions in force on a day that an agency handles.</summary>
    internal static IQueryable<ProcedureVersion> InForce(AppDb db, Unit agency, DateOnly day) =>
        HandledBy(db, InForceOn(db, day), agency);

    internal static IQueryable<ProcedureVersion> InForceOn(AppDb db, DateOnly day) => db.Set<ProcedureVersion>().AsNoTracking().Where(v => v.ValidFrom <= day && (v.ValidTo == null || day <= v.ValidTo));

    /// <summary>The list of procedures that any one-stop unit takes in, on a day.</summary>
    internal static IQueryable<BoundaryFree> BoundaryFreeOn(AppDb db, DateOnly day) => db.Set<BoundaryFree>().AsNoTracking().Where(b => b.ValidFrom <= day && (b.ValidTo == null || day <= b.ValidTo));

    /// <summary>Of these versions, the ones that an agency handles.</summary>
    internal static IQueryable<ProcedureVersion> HandledBy(AppDb db, IQueryable<ProcedureVersion> versions, Unit agency) =>
        versions.Where(v => db.Set<ProcedureHandling>().Any(h => h.ProcedureId == v.ProcedureId && h.AgencyKind == agency.Kind && (h.AgencyId == null || h.AgencyId == agency.Id)));

    static int Rank(string searchKey, string initials, string key) =>
        searchKey.StartsWith(key, StringComparison.Ordinal) ? 0
        : searchKey.Contains(" " + key, StringComparison.Ordinal) ? 1
        : initials.StartsWith(key, StringComparison.Ordinal) ? 2
        : 3;
}
