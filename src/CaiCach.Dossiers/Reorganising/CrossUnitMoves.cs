using CaiCach.Dossiers.CrossUnit;
using CaiCach.Dossiers.Journal;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Reorganising;

/// <summary>Dossiers that an agency that ends has taken in for others and that are not closed: the agency that goes on sends the paper, by the same date, and follows them.</summary>
internal sealed class CrossUnitMoves(AppDb db) : AgencyRowMoves<CrossUnitPaper>
{
    public override string What => "cross-unit-papers";

    public override string Label => "Hồ sơ nhận thay chưa kết thúc";

    public override string Advice => "Thêm dòng takes cho cơ quan đã nhận thay.";

    protected override IQueryable<CrossUnitPaper> Standing(IReadOnlyCollection<Guid> agencies) => db.Set<CrossUnitPaper>().Where(p => agencies.Contains(p.FromAgencyId) && p.Dossier!.ClosedAt == null).Include(p => p.Dossier).OrderBy(p => p.Id);

    protected override (Guid Id, Guid AgencyId) Key(CrossUnitPaper row) => (row.Id, row.FromAgencyId);

    protected override void Move(CrossUnitPaper row, Guid to, string decision, ActionScope scope)
    {
        scope.Record(new RecordRef(DossierJournal.RecordKind, row.DossierId), [new PaperTransferred(row.FromAgencyId, to, decision)]);
        (row.FromAgencyId, row.Dossier!.TakenInAgencyId) = (to, to);
    }
}
