using CaiCach.Dossiers.Counting;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Time;
using CaiCach.Measures.Cells;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Rates;

/// <summary>Tỷ lệ hồ sơ giải quyết đúng hạn. Open dossiers whose date has passed are in the denominator: a rate of finished ones alone would hide them.</summary>
internal sealed class OnTimeRate(AppDb db, CellSums cells, OpenDossiers open) : IRatioMeasure
{
    public RatioDefinition Definition { get; } = new(
        "dossiers.on-time-rate", "Hồ sơ giải quyết đúng hạn", "Hồ sơ có kết quả ký trong kỳ, trước hoặc đúng hạn theo luật",
        "Hồ sơ có kết quả ký trong kỳ, cộng hồ sơ đang giải quyết đã qua hạn theo luật", "Hồ sơ đã rút, hồ sơ đang chờ người nộp bổ sung, phiếu từ chối tiếp nhận",
        "Giải quyết đúng hạn các hồ sơ đang mở", "Nghị định 61/2018/NĐ-CP, Điều 30", [DossierMeasures.Early, DossierMeasures.OnTime, DossierMeasures.Late]);

    public async Task<IReadOnlyDictionary<Guid, Ratio>> ReadAsync(RatioScope scope, CancellationToken cancellationToken)
    {
        var solved = await cells.ReadAsync(Definition.Facts, scope, cancellationToken);
        var pending = await open.ReadAsync(scope, cancellationToken);
        return solved.Select(s => s.Key).Union(pending.Keys).ToDictionary(agency => agency, agency =>
        {
            var late = solved[agency].Where(s => s.Measure == DossierMeasures.Late).Sum(s => s.Amount);
            var inTime = solved[agency].Sum(s => s.Amount) - late;
            var waiting = pending.GetValueOrDefault(agency);
            return new Ratio(inTime, inTime + late + waiting.Overdue, Ahead: waiting.InTime);
        });
    }

    public async Task<IReadOnlyList<RatioRow>> LostAsync(RatioScope scope, int take, CancellationToken cancellationToken)
    {
        // The day on which a dossier began to cost is the day its date passed, whether it is finished by now or not.
        var (from, to) = (LocalClock.StartOf(scope.From), open.CutOff(scope.To));
        var overdue = db.Set<Dossier>().AsNoTracking().Where(d => d.LawfulDueAt < to && d.LawfulDueAt >= from);
        overdue = scope.AgencyIds is { } own ? overdue.Where(d => own.Contains(d.AgencyId)) : overdue;
        var finished = await Rows(overdue.Where(d => d.Timeliness == Timeliness.Late)).Take(take).ToListAsync(cancellationToken);
        var pending = await Rows(overdue.Where(d => d.FinishedAt == null && d.ClosedAt == null && d.CurrentDueAt > OpenDossiers.Always && d.State != DossierState.AwaitingSupplement && d.State != DossierState.Paused)).Take(take).ToListAsync(cancellationToken);
        return [.. finished.Concat(pending).OrderByDescending(d => d.LawfulDueAt).Take(take)
            .Select(d => new RatioRow(d.AgencyId, LocalClock.ToLocalDate(d.LawfulDueAt), d.Code, "/dossiers/" + d.Id))];
    }

    public string RowsOf(RatioScope scope, Guid agencyId, bool numerator) =>
        $"/dossiers?measure={(numerator ? DossierMeasures.InTime : DossierMeasures.Solved)}&from={scope.From:yyyy-MM-dd}&to={scope.To:yyyy-MM-dd}&agency={agencyId}";

    // Only what a row of the list needs.
    static IQueryable<Lost> Rows(IQueryable<Dossier> dossiers) =>
        dossiers.OrderByDescending(d => d.LawfulDueAt).Select(d => new Lost { Id = d.Id, Code = d.Code, AgencyId = d.AgencyId, LawfulDueAt = d.LawfulDueAt });

    sealed class Lost
    {
        public Guid Id { get; init; }

        public string Code { get; init; } = "";

        public Guid AgencyId { get; init; }

        public DateTimeOffset LawfulDueAt { get; init; }
    }
}
