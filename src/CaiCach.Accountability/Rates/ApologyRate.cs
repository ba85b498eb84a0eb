using CaiCach.Dossiers;
using CaiCach.Dossiers.Counting;
using CaiCach.Dossiers.Rates;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Time;
using CaiCach.Measures.Cells;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Accountability.Rates;

/// <summary>Late dossiers whose applicant got a written apology with a new date. Counted by dossier, never by letter: letters without a dossier cannot be matched.</summary>
internal sealed class ApologyRate(AppDb db, CellSums cells, OpenDossiers open) : IRatioMeasure
{
    public RatioDefinition Definition { get; } = new(
        "apologies.rate", "Xin lỗi khi trễ hẹn", "Hồ sơ trễ đã có thư xin lỗi và hẹn lại được gửi", "Hồ sơ có kết quả ký trễ trong kỳ, cộng hồ sơ đang giải quyết đã qua hạn theo luật",
        "Hồ sơ đang chờ người nộp bổ sung, hồ sơ đã rút", "Gửi thư xin lỗi còn thiếu", "Nghị định 61/2018/NĐ-CP, Điều 19 khoản 9",
        [DossierMeasures.Late, DossierMeasures.LateApologised, Counting.AccountabilityMeasures.Sent]);

    public async Task<IReadOnlyDictionary<Guid, Ratio>> ReadAsync(RatioScope scope, CancellationToken cancellationToken)
    {
        var solved = await cells.ReadAsync(Definition.Facts, scope, cancellationToken);
        var pending = await open.ReadAsync(scope, cancellationToken);
        return solved.Select(s => s.Key).Union(pending.Keys).ToDictionary(agency => agency, agency =>
        {
            var waiting = pending.GetValueOrDefault(agency);
            long Of(string measure) => solved[agency].Where(s => s.Measure == measure).Sum(s => s.Amount);
            return new Ratio(Of(DossierMeasures.LateApologised) + waiting.Apologised, Of(DossierMeasures.Late) + waiting.Overdue, Repairable: waiting.Overdue - waiting.Apologised);
        });
    }

    public async Task<IReadOnlyList<RatioRow>> LostAsync(RatioScope scope, int take, CancellationToken cancellationToken)
    {
        var (from, to) = (LocalClock.StartOf(scope.From), open.CutOff(scope.To));
        var silent = db.Set<Dossier>().AsNoTracking().Where(d => d.LawfulDueAt < to && d.LawfulDueAt >= from && d.ReappointmentCount == 0);
        silent = scope.AgencyIds is { } own ? silent.Where(d => own.Contains(d.AgencyId)) : silent;
        var rows = new List<RatioRow>();
        foreach (var part in new[] { silent.Where(d => d.Timeliness == Timeliness.Late), silent.Where(d => d.FinishedAt == null && d.ClosedAt == null && d.State != DossierState.AwaitingSupplement && d.State != DossierState.Paused) })
        {
            rows.AddRange((await part.OrderByDescending(d => d.LawfulDueAt).Take(take).Select(d => new { d.Id, d.Code, d.AgencyId, d.LawfulDueAt }).ToListAsync(cancellationToken))
                .Select(d => new RatioRow(d.AgencyId, LocalClock.ToLocalDate(d.LawfulDueAt), d.Code, "/dossiers/" + d.Id)));
        }

        return [.. rows.OrderByDescending(r => r.Day).Take(take)];
    }

    public string RowsOf(RatioScope scope, Guid agencyId, bool numerator) => numerator
        ? $"/apologies?measure={Counting.AccountabilityMeasures.Sent}&from={scope.From:yyyy-MM-dd}&to={scope.To:yyyy-MM-dd}&agency={agencyId}"
        : $"/dossiers?measure={DossierMeasures.Late}&from={scope.From:yyyy-MM-dd}&to={scope.To:yyyy-MM-dd}&agency={agencyId}";
}
