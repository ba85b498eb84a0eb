using CaiCach.Dossiers.Journal;
using CaiCach.Dossiers.Referring;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Reorganising;

/// <summary>What an agency that ends was asked and has not answered: the agency that goes on answers, by the same date.</summary>
internal sealed class ReferralMoves(AppDb db) : AgencyRowMoves<DossierReferral>
{
    public override string What => "referrals";

    public override string Label => "Yêu cầu phối hợp chưa trả lời";

    public override string Advice => "Thêm dòng takes cho cơ quan được hỏi.";

    protected override IQueryable<DossierReferral> Standing(IReadOnlyCollection<Guid> agencies) =>
        db.Set<DossierReferral>().Where(r => r.EndedAt == null && agencies.Contains(r.AgencyId)).OrderBy(r => r.DossierId).ThenBy(r => r.Ordinal);

    protected override (Guid Id, Guid AgencyId) Key(DossierReferral row) => (row.Id, row.AgencyId);

    protected override void Move(DossierReferral row, Guid to, string decision, ActionScope scope)
    {
        scope.Record(new RecordRef(DossierJournal.RecordKind, row.DossierId), [new ReferralTransferred(row.Ordinal, row.AgencyId, to, decision)]);
        row.AgencyId = to;
    }
}
