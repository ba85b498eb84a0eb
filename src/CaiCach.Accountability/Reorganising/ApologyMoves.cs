using System.Runtime.CompilerServices;
using CaiCach.Accountability.Apologies;
using CaiCach.Dossiers;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Organisations.Reorganisations;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Accountability.Reorganising;

/// <summary>Letters that are not sent yet go where their dossier goes. They move with the units, before the dossiers, so that both are shared out by the same division.</summary>
internal sealed class ApologyMoves(AppDb db) : IReorganised
{
    public string What => "apologies";

    public string Label => "Thư xin lỗi chưa gửi";

    public string Advice => "Thư đi theo hồ sơ của nó: thêm dòng takes cho hồ sơ, hoặc gửi, huỷ thư trước ngày sắp xếp.";

    public bool AtOnce => true;

    public async IAsyncEnumerable<MovingRow> RowsAsync(ReorganisationPlan plan, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var (letter, traits) in await StandingAsync(plan, tracked: false, cancellationToken))
        {
            yield return RowOf(plan, letter, traits).Row;
        }
    }

    public async Task<IReadOnlyList<MovingRow>> MoveAsync(ReorganisationPlan plan, ActionScope scope, int most, CancellationToken cancellationToken)
    {
        List<MovingRow> moved = [];
        foreach (var (letter, traits) in await StandingAsync(plan, tracked: true, cancellationToken))
        {
            var (row, to) = RowOf(plan, letter, traits);
            if (plan.UnitOf(to)?.AgencyId is not { } agency)
            {
                continue;
            }

            scope.Record(ApologyRecord.Of(letter), [new ApologyTransferred(letter.AgencyId, agency, plan.Decision)]);
            (letter.AgencyId, letter.ResponsibleUnitId) = (agency, plan.PartIn(letter.ResponsibleUnitId, to!.Value) ?? to.Value);
            moved.Add(row);
        }

        return moved;
    }

    async Task<List<(Apology Letter, RowTraits Traits)>> StandingAsync(ReorganisationPlan plan, bool tracked, CancellationToken cancellationToken)
    {
        var closing = plan.Closing.ToList();
        var letters = tracked ? db.Set<Apology>() : db.Set<Apology>().AsNoTracking();
        return [.. (await (
            from a in letters
            join d in db.Set<Dossier>() on a.DossierId equals d.Id
            join f in db.Set<Field>() on a.FieldId equals f.Id
            where (a.State == ApologyState.Drafted || a.State == ApologyState.Signed) && (closing.Contains(a.AgencyId) || closing.Contains(a.ResponsibleUnitId))
            orderby a.Id
            select new { Letter = a, d.DivisionId, Field = f.Name, d.Applicant.Address }).ToListAsync(cancellationToken)).Select(x => (x.Letter, new RowTraits(x.DivisionId, x.Field, x.Address)))];
    }

    static (MovingRow Row, Guid? To) RowOf(ReorganisationPlan plan, Apology letter, RowTraits traits)
    {
        var from = plan.Closing.Contains(letter.AgencyId) ? letter.AgencyId : letter.ResponsibleUnitId;
        var to = plan.Destination("dossiers", from, traits);
        return (plan.Row(letter.Id, from, to), to);
    }
}
