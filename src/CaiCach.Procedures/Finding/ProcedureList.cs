using CaiCach.Kernel.Data;
using CaiCach.Kernel.Text;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Finding;

/// <summary>Published procedures, by name. They are public by law (Decree 63/2010/NĐ-CP), so every official sees all.</summary>
public sealed class ProcedureList(AppDb db, UnitDirectory units)
{
    public async Task<int> CountAsync(ProcedureFilter filter, CancellationToken cancellationToken) => await (await NarrowAsync(filter, cancellationToken)).CountAsync(cancellationToken);

    /// <returns>A page of rows, and whether more follow.</returns>
    public async Task<(IReadOnlyList<ProcedureRow> Rows, bool More)> RunAsync(ProcedureFilter filter, CancellationToken cancellationToken)
    {
        var versions = await NarrowAsync(filter, cancellationToken);
        if (filter.After is { } after && await db.Set<ProcedureVersion>().AsNoTracking().Where(v => v.Id == after).Select(v => v.SearchKey).SingleOrDefaultAsync(cancellationToken) is { } key)
        {
            versions = versions.Where(v => v.SearchKey.CompareTo(key) > 0 || (v.SearchKey == key && v.Id.CompareTo(after) > 0));
        }

        var found = await versions.OrderBy(v => v.SearchKey).ThenBy(v => v.Id).Take(filter.Take + 1)
            .Join(db.Set<Procedure>(), v => v.ProcedureId, p => p.Id, (v, p) => new { v, p })
            .Join(db.Set<Field>(), x => x.p.FieldId, f => f.Id, (x, f) => new { V = x.v, x.p.Code, Field = f.Name })
            .OrderBy(x => x.V.SearchKey).ThenBy(x => x.V.Id).ToListAsync(cancellationToken);
        var levels = await db.LevelsOnAsync([.. found.Select(x => x.V.Id)], filter.To, cancellationToken);
        return ([.. found.Take(filter.Take).Select(x => new ProcedureRow(
            x.V.Id, x.V.ProcedureId, x.Code, x.V.Number, x.V.Name, x.Field, x.V.Limit, x.V.LimitText, x.V.PublicationDecision, x.V.ValidFrom, x.V.ValidTo,
            levels.GetValueOrDefault(x.V.Id)?.Level ?? x.V.OnlineLevel))], found.Count > filter.Take);
    }

    async Task<IQueryable<ProcedureVersion>> NarrowAsync(ProcedureFilter filter, CancellationToken cancellationToken)
    {
        var all = db.Set<ProcedureVersion>().AsNoTracking();
        var query = filter switch
        {
            { Standing: VersionStanding.Draft } => all.Where(v => v.ValidFrom == null),
            { Standing: VersionStanding.Scheduled } => all.Where(v => v.ValidFrom > filter.To),
            { Standing: VersionStanding.Ended } => all.Where(v => v.ValidTo < filter.To),
            { Standing: VersionStanding.InForce } => all.Where(v => v.ValidFrom <= filter.To && (v.ValidTo == null || filter.To <= v.ValidTo)),
            { Change: null } => all.Where(v => v.ValidFrom <= filter.To && (v.ValidTo == null || filter.From <= v.ValidTo)),
            { Change: ProcedureChange.New } => Begun().Where(v => v.Number == 1),
            _ => Begun().Where(v => v.Number > 1),
        };
        query = query.Having(db, filter.Having, filter.To);
        if (filter.AgencyId is { } id)
        {
            query = (await units.GetAsync(cancellationToken)).Find(id) is { } agency ? FindProcedures.HandledBy(db, query, agency) : query.Where(v => false);
        }

        return SearchKey.Of(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8).Select(word => "%" + word + "%")
            .Aggregate(query, (narrowed, pattern) => narrowed.Where(v => EF.Functions.Like(v.SearchKey, pattern)));

        IQueryable<ProcedureVersion> Begun() => all.Where(v => filter.From <= v.ValidFrom && v.ValidFrom <= filter.To);
    }
}
