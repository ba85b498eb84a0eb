using System.Runtime.CompilerServices;
using CaiCach.Dossiers.Journal;
using CaiCach.Dossiers.Rates;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Reorganisations;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Reorganising;

/// <summary>
/// Dossiers that are not closed go to the agency that takes their field, division, address or all. The received date, the due dates and what was done stay; closed dossiers
/// stay with the agency that answered.
/// </summary>
internal sealed class DossierMoves(AppDb db) : IReorganised
{
    public const string Key = "dossiers";

    public string What => Key;

    public string Label => "Hồ sơ chưa kết thúc";

    public string Advice => "Thêm dòng takes by=all cho cơ quan, hoặc dòng theo phòng, lĩnh vực, địa chỉ mà các hồ sơ này thuộc về.";

    public bool AtOnce => false;

    public async IAsyncEnumerable<MovingRow> RowsAsync(ReorganisationPlan plan, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var fields = await FieldsAsync(cancellationToken);
        var withAddress = plan.Lines.Any(l => l.By == ShareRule.Address);
        await foreach (var d in Standing(plan).AsNoTracking().Select(d => new { d.Id, d.AgencyId, d.DivisionId, d.FieldId, Address = withAddress ? d.Applicant.Address : null }).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return RowOf(plan, d.Id, d.AgencyId, d.DivisionId, new RowTraits(d.DivisionId, fields.GetValueOrDefault(d.FieldId), d.Address)).Row;
        }
    }

    public async Task<IReadOnlyList<MovingRow>> MoveAsync(ReorganisationPlan plan, ActionScope scope, int most, CancellationToken cancellationToken)
    {
        var dossiers = await Standing(plan).OrderBy(d => d.AgencyId).ThenBy(d => d.CurrentDueAt).ThenBy(d => d.Id).Take(most)
            .Include(d => d.Steps).Include(d => d.Ledger).Include(d => d.CrossUnitPaper).AsSplitQuery().ToListAsync(cancellationToken);
        var fields = await FieldsAsync(cancellationToken);
        List<(Dossier Dossier, MovingRow Row, DossierTransferred Event)> planned = [];
        foreach (var d in dossiers)
        {
            var (row, to) = RowOf(plan, d.Id, d.AgencyId, d.DivisionId, new RowTraits(d.DivisionId, fields.GetValueOrDefault(d.FieldId), d.Applicant.Address));
            planned.Add((d, row, Event(plan, d, to ?? throw new InvalidOperationException("A dossier without destination after the moment has begun."))));
        }

        var there = await ThereAsync(planned.Select(p => p.Event), scope.Now, cancellationToken);
        foreach (var (dossier, _, happened) in planned)
        {
            var keeps = happened.HolderOfficialId is { } official && there.Contains((happened.HolderUnitId, official));
            DossierJournal.Write(scope, dossier, [keeps ? happened : happened with { HolderOfficialId = null }]);
        }

        return [.. planned.Select(p => p.Row)];
    }

    IQueryable<Dossier> Standing(ReorganisationPlan plan)
    {
        var agencies = plan.ClosingAgencies.ToList();
        var parts = plan.Closing.Where(id => !agencies.Contains(plan.Units[id].AgencyId)).ToList();
        var open = db.Set<Dossier>().Where(d => d.ClosedAt == null && d.CurrentDueAt > OpenDossiers.Always);
        return parts.Count == 0 ? open.Where(d => agencies.Contains(d.AgencyId)) : open.Where(d => agencies.Contains(d.AgencyId) || parts.Contains(d.DivisionId));
    }

    static (MovingRow Row, Guid? To) RowOf(ReorganisationPlan plan, Guid id, Guid agency, Guid division, RowTraits traits)
    {
        var from = plan.Closing.Contains(agency) ? agency : division;
        var to = plan.Destination(Key, from, traits);
        return (plan.Row(id, from, to), to);
    }

    static DossierTransferred Event(ReorganisationPlan plan, Dossier d, Guid to)
    {
        var agency = plan.UnitOf(to)!.AgencyId;
        Guid Part(Guid old) => plan.PartIn(old, old == d.DivisionId || old == d.HolderUnitId ? to : agency) ?? to;
        var (oneStop, division) = (plan.PartIn(d.OneStopUnitId, agency) ?? agency, Part(d.DivisionId));
        var holder = d.HolderUnitId == d.OneStopUnitId ? oneStop : d.HolderUnitId == d.DivisionId ? division : Part(d.HolderUnitId);
        var pending = d.PendingUnitId is { } waits ? waits == d.OneStopUnitId ? oneStop : waits == d.DivisionId ? division : Part(waits) : (Guid?)null;
        var (from, next) = (plan.UnitOf(d.AgencyId)!, plan.UnitOf(agency)!);
        var names = from.Id == next.Id ? $"{plan.UnitOf(d.DivisionId)!.ShortName} sang {plan.UnitOf(division)!.ShortName}" : $"{from.Name} ({from.Code}) sang {next.Name} ({next.Code})";
        return new DossierTransferred(
            d.AgencyId, agency, oneStop, division, holder, d.HolderOfficialId, pending, plan.On, $"Chuyển từ {names} từ ngày {plan.On:dd/MM/yyyy}; không tính lại thời hạn, ngày hẹn giữ nguyên.", plan.Decision);
    }

    /// <summary>Who serves in the new units now: the person who has a dossier keeps it only there.</summary>
    async Task<HashSet<(Guid UnitId, Guid OfficialId)>> ThereAsync(IEnumerable<DossierTransferred> events, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var units = events.Where(e => e.HolderOfficialId is not null).Select(e => e.HolderUnitId).Distinct().ToList();
        return units.Count == 0 ? [] : [.. (await HeldPost.At(db, now).Where(p => units.Contains(p.UnitId)).Select(p => new { p.UnitId, p.OfficialId }).ToListAsync(cancellationToken)).Select(p => (p.UnitId, p.OfficialId))];
    }

    Task<Dictionary<Guid, string>> FieldsAsync(CancellationToken cancellationToken) => db.Set<Field>().AsNoTracking().ToDictionaryAsync(f => f.Id, f => f.Name, cancellationToken);
}
