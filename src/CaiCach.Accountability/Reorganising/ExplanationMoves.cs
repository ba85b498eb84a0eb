using System.Runtime.CompilerServices;
using CaiCach.Accountability.Explanations;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Organisations.Reorganisations;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Accountability.Reorganising;

/// <summary>Explanations that wait for an answer or a conclusion; whoever was asked is still the one who answers.</summary>
internal sealed class ExplanationMoves(AppDb db) : IReorganised
{
    public string What => "explanations";

    public string Label => "Giải trình chưa kết luận";

    public string Advice => "Thêm dòng takes cho cơ quan, hoặc kết luận trước ngày sắp xếp.";

    public bool AtOnce => true;

    public async IAsyncEnumerable<MovingRow> RowsAsync(ReorganisationPlan plan, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var e in await Standing(plan).AsNoTracking().ToListAsync(cancellationToken))
        {
            yield return plan.Row(e.Id, e.AgencyId, plan.Destination(What, e.AgencyId, default));
        }
    }

    public async Task<IReadOnlyList<MovingRow>> MoveAsync(ReorganisationPlan plan, ActionScope scope, int most, CancellationToken cancellationToken)
    {
        List<MovingRow> moved = [];
        foreach (var e in await Standing(plan).ToListAsync(cancellationToken))
        {
            if (plan.Destination(What, e.AgencyId, default) is { } to)
            {
                moved.Add(plan.Row(e.Id, e.AgencyId, to));
                scope.Record(ExplanationRecord.Of(e), [new ExplanationTransferred(e.AgencyId, to, plan.Decision)]);
                e.AgencyId = to;
            }
        }

        return moved;
    }

    IQueryable<Explanation> Standing(ReorganisationPlan plan)
    {
        var closing = plan.ClosingAgencies.ToList();
        return db.Set<Explanation>().Where(e => e.State != ExplanationState.Concluded && closing.Contains(e.AgencyId)).OrderBy(e => e.Id);
    }
}
