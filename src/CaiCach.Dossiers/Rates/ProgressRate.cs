using CaiCach.Dossiers.Counting;
using CaiCach.Kernel.Facts;
using CaiCach.Measures.Cells;

namespace CaiCach.Dossiers.Rates;

/// <summary>
/// Tiến độ giải quyết of Decision 766/QĐ-TTg: finished early or on time and in process within term, of all that was handled. What was received and what was in process before is what was
/// finished and what is in process now, the withdrawn left out.
/// </summary>
internal sealed class ProgressRate(CellSums cells, OpenDossiers open, OnTimeRate onTime) : IRatioMeasure
{
    static readonly string[] Solved = [DossierMeasures.Early, DossierMeasures.OnTime, DossierMeasures.Late];

    public RatioDefinition Definition { get; } = new(
        "dossiers.progress-rate", "Tiến độ giải quyết hồ sơ", "Hồ sơ có kết quả trong kỳ trước hoặc đúng hạn, cộng hồ sơ đang giải quyết còn trong hạn", "Hồ sơ có kết quả trong kỳ, cộng hồ sơ đang giải quyết",
        "Hồ sơ đã rút, phiếu từ chối tiếp nhận; hồ sơ đang chờ người nộp bổ sung tính là trong hạn", "Giải quyết đúng hạn các hồ sơ đang mở", "Quyết định 766/QĐ-TTg ngày 23/06/2022",
        [.. Solved, DossierMeasures.Received, DossierMeasures.Withdrawn]);

    public async Task<IReadOnlyDictionary<Guid, Ratio>> ReadAsync(RatioScope scope, CancellationToken cancellationToken)
    {
        var solved = await cells.ReadAsync(Solved, scope, cancellationToken);
        var pending = await open.ReadAsync(scope, cancellationToken);
        return solved.Select(s => s.Key).Union(pending.Keys).ToDictionary(agency => agency, agency =>
        {
            var (late, all) = (solved[agency].Where(s => s.Measure == DossierMeasures.Late).Sum(s => s.Amount), solved[agency].Sum(s => s.Amount));
            var waiting = pending.GetValueOrDefault(agency);
            return new Ratio(all - late + waiting.InTime, all + waiting.InTime + waiting.Overdue);
        });
    }

    public Task<IReadOnlyList<RatioRow>> LostAsync(RatioScope scope, int take, CancellationToken cancellationToken) => onTime.LostAsync(scope, take, cancellationToken);

    public string RowsOf(RatioScope scope, Guid agencyId, bool numerator) =>
        $"/dossiers?measure={(numerator ? DossierMeasures.HandledInTime : DossierMeasures.Handled)}&from={scope.From:yyyy-MM-dd}&to={scope.To:yyyy-MM-dd}&agency={agencyId}";
}
