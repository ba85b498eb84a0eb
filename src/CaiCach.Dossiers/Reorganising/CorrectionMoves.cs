using CaiCach.Dossiers.Correcting;
using CaiCach.Dossiers.Journal;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Reorganising;

/// <summary>Errors that an agency that ends has confirmed and not corrected: the agency that goes on owes them, by the same date.</summary>
internal sealed class CorrectionMoves(AppDb db) : AgencyRowMoves<ResultCorrection>
{
    public override string What => "corrections";

    public override string Label => "Sai sót của kết quả chưa sửa";

    public override string Advice => "Thêm dòng takes cho cơ quan đã ký kết quả.";

    protected override IQueryable<ResultCorrection> Standing(IReadOnlyCollection<Guid> agencies) => db.Set<ResultCorrection>().Where(c => c.CorrectedAt == null && agencies.Contains(c.AgencyId)).OrderBy(c => c.Id);

    protected override (Guid Id, Guid AgencyId) Key(ResultCorrection row) => (row.Id, row.AgencyId);

    protected override void Move(ResultCorrection row, Guid to, string decision, ActionScope scope)
    {
        scope.Record(new RecordRef(DossierJournal.RecordKind, row.DossierId), [new CorrectionTransferred(row.Ordinal, row.AgencyId, to, decision)]);
        row.AgencyId = to;
    }
}
