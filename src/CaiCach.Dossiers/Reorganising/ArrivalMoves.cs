using CaiCach.Dossiers.Arriving;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Reorganising;

/// <summary>What came online to an agency that ends and was not answered: the agency that goes on answers, by the same date.</summary>
internal sealed class ArrivalMoves(AppDb db) : AgencyRowMoves<OnlineArrival>
{
    public override string What => "arrivals";

    public override string Label => "Hồ sơ trực tuyến chờ tiếp nhận";

    public override string Advice => "Thêm dòng takes cho cơ quan nhận hồ sơ trực tuyến.";

    protected override IQueryable<OnlineArrival> Standing(IReadOnlyCollection<Guid> agencies) => db.Set<OnlineArrival>().Where(a => a.AnsweredAt == null && agencies.Contains(a.AgencyId)).OrderBy(a => a.Id);

    protected override (Guid Id, Guid AgencyId) Key(OnlineArrival row) => (row.Id, row.AgencyId);

    protected override void Move(OnlineArrival row, Guid to, string decision, ActionScope scope)
    {
        scope.Record(ArrivalRecord.Of(row.Id), [new ArrivalTransferred(row.AgencyId, to, decision)]);
        row.AgencyId = to;
    }
}
