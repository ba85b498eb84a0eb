using CaiCach.Dossiers.Journal;
using CaiCach.Dossiers.Paying;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Reorganising;

/// <summary>Online payments that have not reached the account of an agency that ends: the agency that goes on owes the settlement, by the same date.</summary>
internal sealed class PaymentMoves(AppDb db) : AgencyRowMoves<FeePayment>
{
    public override string What => "payments";

    public override string Label => "Khoản thu trực tuyến chưa đối soát";

    public override string Advice => "Thêm dòng takes cho cơ quan thu phí, lệ phí.";

    protected override IQueryable<FeePayment> Standing(IReadOnlyCollection<Guid> agencies) =>
        db.Set<FeePayment>().Where(p => p.SettledAt == null && p.TakenBackAt == null && agencies.Contains(p.AgencyId)).OrderBy(p => p.Id);

    protected override (Guid Id, Guid AgencyId) Key(FeePayment row) => (row.Id, row.AgencyId);

    protected override void Move(FeePayment row, Guid to, string decision, ActionScope scope)
    {
        scope.Record(new RecordRef(DossierJournal.RecordKind, row.DossierId), [new PaymentTransferred(row.Ordinal, row.Reference, row.AgencyId, to, decision)]);
        row.AgencyId = to;
    }
}
