using CaiCach.Dossiers.Counting;
using CaiCach.Kernel.Facts;
using CaiCach.Measures.Cells;

namespace CaiCach.Dossiers.Rates;

/// <summary>Hồ sơ tiếp nhận, trả kết quả qua dịch vụ bưu chính công ích.</summary>
internal sealed class PostRate(CellSums cells) : IRatioMeasure
{
    public RatioDefinition Definition { get; } = new(
        "dossiers.post-rate", "Hồ sơ qua bưu chính công ích", "Hồ sơ tiếp nhận trong kỳ, nộp hoặc nhận kết quả qua bưu chính", "Hồ sơ tiếp nhận trong kỳ, mọi kênh",
        "Phiếu từ chối tiếp nhận; sổ nạp vào không ghi cách trả kết quả", "Giới thiệu dịch vụ bưu chính công ích cho người nộp", "Quyết định 45/2016/QĐ-TTg", [DossierMeasures.Received, DossierMeasures.ByPost]);

    public async Task<IReadOnlyDictionary<Guid, Ratio>> ReadAsync(RatioScope scope, CancellationToken cancellationToken) =>
        (await cells.ReadAsync(Definition.Facts, scope, cancellationToken)).ToDictionary(g => g.Key, g => new Ratio(
            g.Where(s => s.Measure == DossierMeasures.ByPost).Sum(s => s.Amount), g.Where(s => s.Measure == DossierMeasures.Received).Sum(s => s.Amount)));

    // Whoever comes to the counter costs nothing by himself; there is no row to blame.
    public Task<IReadOnlyList<RatioRow>> LostAsync(RatioScope scope, int take, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<RatioRow>>([]);

    public string RowsOf(RatioScope scope, Guid agencyId, bool numerator) =>
        $"/dossiers?measure={(numerator ? DossierMeasures.ByPost : DossierMeasures.Received)}&from={scope.From:yyyy-MM-dd}&to={scope.To:yyyy-MM-dd}&agency={agencyId}";
}
