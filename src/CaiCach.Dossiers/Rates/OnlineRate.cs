using CaiCach.Dossiers.Counting;
using CaiCach.Kernel.Facts;
using CaiCach.Measures.Cells;

namespace CaiCach.Dossiers.Rates;

/// <summary>Tỷ lệ hồ sơ nộp trực tuyến.</summary>
internal sealed class OnlineRate(CellSums cells) : IRatioMeasure
{
    public RatioDefinition Definition { get; } = new(
        "dossiers.online-rate", "Hồ sơ nộp trực tuyến", "Hồ sơ tiếp nhận trong kỳ qua kênh trực tuyến", "Hồ sơ tiếp nhận trong kỳ, mọi kênh",
        "Phiếu từ chối tiếp nhận; hồ sơ cán bộ nhập hộ tại quầy là nộp trực tiếp", "Hướng dẫn người dân nộp hồ sơ trực tuyến", "Nghị định 45/2020/NĐ-CP; Nghị quyết 76/NQ-CP",
        [DossierMeasures.Received, DossierMeasures.ReceivedOnline]);

    public async Task<IReadOnlyDictionary<Guid, Ratio>> ReadAsync(RatioScope scope, CancellationToken cancellationToken) =>
        (await cells.ReadAsync(Definition.Facts, scope, cancellationToken)).ToDictionary(g => g.Key, g => new Ratio(
            g.Where(s => s.Measure == DossierMeasures.ReceivedOnline).Sum(s => s.Amount), g.Where(s => s.Measure == DossierMeasures.Received).Sum(s => s.Amount)));

    // A dossier handed in at the counter costs nothing by itself; there is no row to blame.
    public Task<IReadOnlyList<RatioRow>> LostAsync(RatioScope scope, int take, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<RatioRow>>([]);

    public string RowsOf(RatioScope scope, Guid agencyId, bool numerator) =>
        $"/dossiers?measure={(numerator ? DossierMeasures.ReceivedOnline : DossierMeasures.Received)}&from={scope.From:yyyy-MM-dd}&to={scope.To:yyyy-MM-dd}&agency={agencyId}";
}
