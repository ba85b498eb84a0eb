using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Quality.Ratings;

/// <summary>Tỷ lệ hài lòng về tiếp nhận, giải quyết thủ tục by Decision 766/QĐ-TTg: ratings less those dissatisfied, complaining or of a late dossier. Too few ratings of an agency count as none.</summary>
internal sealed class SatisfactionRate(AppDb db) : IRatioMeasure
{
    public RatioDefinition Definition { get; } = new(
        "ratings.satisfaction-rate", "Hài lòng về giải quyết thủ tục (phiếu đánh giá)", "Lượt đánh giá không có ý không hài lòng, không phản ánh thái độ, hồ sơ không trễ hạn",
        "Lượt đánh giá của hồ sơ đã trả kết quả hoặc dừng trong kỳ, và của phiếu hướng dẫn, từ chối cấp trong kỳ", "Hồ sơ chưa trả kết quả; cơ quan có ít lượt đánh giá hơn mức tối thiểu được hiện",
        "Mời người nộp đánh giá khi nhận kết quả", "Quyết định 766/QĐ-TTg ngày 23/06/2022; Nghị định 61/2018/NĐ-CP, Điều 29", []);

    public async Task<IReadOnlyDictionary<Guid, Ratio>> ReadAsync(RatioScope scope, CancellationToken cancellationToken)
    {
        var minimum = (await RatingForm.OnAsync(db, scope.To, cancellationToken)).Read().Minimum;
        List<(Guid Agency, long All, long Satisfied)> counted = [];
        foreach (var part in RatingQueries.Counted(db, scope.From, scope.To))
        {
            var own = scope.AgencyIds is { } agencies ? part.Where(r => agencies.Contains(r.AgencyId)) : part;
            counted.AddRange((await own.GroupBy(r => r.AgencyId).Select(g => new { g.Key, All = g.LongCount(), Satisfied = g.Sum(r => r.IsSatisfied ? 1L : 0L) }).ToListAsync(cancellationToken)).Select(g => (g.Key, g.All, g.Satisfied)));
        }

        return counted.GroupBy(c => c.Agency).Where(g => g.Sum(c => c.All) >= minimum).ToDictionary(g => g.Key, g => new Ratio(g.Sum(c => c.Satisfied), g.Sum(c => c.All)));
    }

    // Which dossier a rating is about is told to nobody who reads the index.
    public Task<IReadOnlyList<RatioRow>> LostAsync(RatioScope scope, int take, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<RatioRow>>([]);

    public string RowsOf(RatioScope scope, Guid agencyId, bool numerator) => $"/quality/ratings?from={scope.From:yyyy-MM-dd}&to={scope.To:yyyy-MM-dd}";
}
