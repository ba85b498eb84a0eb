using System.Runtime.CompilerServices;
using CaiCach.Dossiers.Journal;
using CaiCach.Dossiers.Referring;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Organisations.Reorganisations;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Reorganising;

/// <summary>What an agency that ends was asked and has not answered: the agency that goes on answers, by the same date.</summary>
internal sealed class ReferralMoves(AppDb db) : IReorganised
{
    public string What => "referrals";

    public string Label => "Yêu cầu phối hợp chưa trả lời";

    public string Advice => "Thêm dòng takes cho cơ quan được hỏi.";

    public bool AtOnce => true;

    public async IAsyncEnumerable<MovingRow> RowsAsync(ReorganisationPlan plan, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var r in Standing(plan).AsNoTracking().Select(r => new { r.Id, r.AgencyId }).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return plan.Row(r.Id, r.AgencyId, plan.Destination(What, r.AgencyId, default));
        }
    }

    public async Task<IReadOnlyList<MovingRow>> MoveAsync(ReorganisationPlan plan, ActionScope scope, int most, CancellationToken cancellationToken)
    {
        List<MovingRow> moved = [];
        foreach (var referral in await Standing(plan).Take(most).ToListAsync(cancellationToken))
        {
            var from = referral.AgencyId;
            var to = plan.UnitOf(plan.Destination(What, from, default))?.AgencyId ?? throw new InvalidOperationException("A referral without destination after the moment has begun.");
            moved.Add(plan.Row(referral.Id, from, to));
            referral.AgencyId = to;
            scope.Record(new RecordRef(DossierJournal.RecordKind, referral.DossierId), [new ReferralTransferred(referral.Ordinal, from, to, plan.Decision)]);
        }

        return moved;
    }

    IQueryable<DossierReferral> Standing(ReorganisationPlan plan)
    {
        var agencies = plan.ClosingAgencies.ToList();
        return db.Set<DossierReferral>().Where(r => r.EndedAt == null && agencies.Contains(r.AgencyId)).OrderBy(r => r.DossierId).ThenBy(r => r.Ordinal);
    }
}
