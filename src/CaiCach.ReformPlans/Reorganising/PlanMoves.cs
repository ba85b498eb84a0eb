using System.Runtime.CompilerServices;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Organisations.Reorganisations;
using CaiCach.ReformPlans.Plans;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Reorganising;

/// <summary>Plans whose period is not over pass to the agency that goes on. Two of the same code cannot come into one agency: the second has no destination until its code is another.</summary>
internal sealed class PlanMoves(AppDb db) : IReorganised
{
    public string What => "plans";

    public string Label => "Kế hoạch, chương trình đang thực hiện";

    public string Advice => "Thêm dòng takes cho cơ quan; hai kế hoạch cùng mã không về cùng một cơ quan được, đổi mã một kế hoạch trước.";

    public bool AtOnce => true;

    public async IAsyncEnumerable<MovingRow> RowsAsync(ReorganisationPlan plan, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var (own, to) in await StandingAsync(plan, tracked: false, cancellationToken))
        {
            yield return plan.Row(own.Id, own.AgencyId, to);
        }
    }

    public async Task<IReadOnlyList<MovingRow>> MoveAsync(ReorganisationPlan plan, ActionScope scope, int most, CancellationToken cancellationToken)
    {
        List<MovingRow> moved = [];
        foreach (var (own, to) in await StandingAsync(plan, tracked: true, cancellationToken))
        {
            if (to is { } agency)
            {
                moved.Add(plan.Row(own.Id, own.AgencyId, agency));
                scope.Record(PlanRecord.Of(own), [new PlanTransferred(own.AgencyId, agency, plan.Decision)]);
                own.AgencyId = agency;
            }
        }

        return moved;
    }

    async Task<List<(Plan Own, Guid? To)>> StandingAsync(ReorganisationPlan plan, bool tracked, CancellationToken cancellationToken)
    {
        var (closing, on) = (plan.ClosingAgencies.ToList(), plan.On);
        var plans = db.Set<Plan>().Where(p => closing.Contains(p.AgencyId) && p.PeriodTo >= on).OrderBy(p => p.Id);
        var taken = (await db.Set<Plan>().AsNoTracking().Where(p => !closing.Contains(p.AgencyId)).Select(p => new { p.AgencyId, p.Code }).ToListAsync(cancellationToken)).Select(p => (p.AgencyId, p.Code)).ToHashSet();
        return [.. (await (tracked ? plans : plans.AsNoTracking()).ToListAsync(cancellationToken))
            .Select(p => (p, plan.Destination(What, p.AgencyId, default) is { } to && taken.Add((to, p.Code)) ? to : (Guid?)null))];
    }
}
