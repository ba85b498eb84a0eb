using System.Runtime.CompilerServices;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Organisations.Reorganisations;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Catalogue;

/// <summary>Who handles a procedure, where one agency is named: the agency that goes on handles it. What all agencies of a level handle needs no move.</summary>
internal sealed class HandlingMoves(AppDb db) : IReorganised
{
    public string What => "handlings";

    public string Label => "Thủ tục giao riêng cho cơ quan";

    public string Advice => "Thêm dòng takes cho cơ quan, theo lĩnh vực nếu chia cho nhiều nơi.";

    public bool AtOnce => true;

    public async IAsyncEnumerable<MovingRow> RowsAsync(ReorganisationPlan plan, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var (handling, to) in await StandingAsync(plan, tracked: false, cancellationToken))
        {
            yield return plan.Row(handling.Id, handling.AgencyId!.Value, to);
        }
    }

    public async Task<IReadOnlyList<MovingRow>> MoveAsync(ReorganisationPlan plan, ActionScope scope, int most, CancellationToken cancellationToken)
    {
        List<MovingRow> moved = [];
        foreach (var (handling, to) in await StandingAsync(plan, tracked: true, cancellationToken))
        {
            if (to is { } agency)
            {
                moved.Add(plan.Row(handling.Id, handling.AgencyId!.Value, agency));
                scope.Record(new RecordRef("procedure", handling.ProcedureId), [new HandlingTransferred(handling.AgencyId.Value, agency, plan.Decision)]);
                (handling.AgencyId, handling.AgencyKind) = (agency, plan.UnitOf(agency)!.Kind);
            }
        }

        return moved;
    }

    async Task<List<(ProcedureHandling Handling, Guid? To)>> StandingAsync(ReorganisationPlan plan, bool tracked, CancellationToken cancellationToken)
    {
        var closing = plan.ClosingAgencies.ToList();
        var handlings = tracked ? db.Set<ProcedureHandling>() : db.Set<ProcedureHandling>().AsNoTracking();
        return [.. (await (
            from h in handlings
            join p in db.Set<Procedure>() on h.ProcedureId equals p.Id
            join f in db.Set<Field>() on p.FieldId equals f.Id
            where h.AgencyId != null && closing.Contains(h.AgencyId.Value)
            orderby h.Id
            select new { Handling = h, Field = f.Name }).ToListAsync(cancellationToken)).Select(x => (x.Handling, plan.Destination(What, x.Handling.AgencyId!.Value, new RowTraits(Field: x.Field))))];
    }
}
