using CaiCach.Dossiers.Counting;
using CaiCach.Kernel.Facts;
using CaiCach.Organisations.Responsibility;

namespace CaiCach.Accountability.Heads;

/// <summary>Dossiers that an agency solved in a period, in time and late, from the counters.</summary>
public sealed class DossierHeadFigures(HeadCells cells) : IHeadFigures
{
    const string Law = "Nghị định 61/2018/NĐ-CP, Điều 30; Thông tư 01/2018/TT-VPCP, Điều 13";

    public string Heading => "Hồ sơ";

    public int Order => 2;

    public IReadOnlyList<HeadFigure> Figures { get; } =
    [
        new(new MeasureDefinition(DossierMeasures.InTime, "Đúng hạn", "Hồ sơ có kết quả ký trước hạn hoặc đúng hạn theo luật, tính cho người đứng đầu vào ngày ký.", Law), false),
        new(new MeasureDefinition(DossierMeasures.Late, "Trễ hạn", "Hồ sơ có kết quả ký sau hạn theo luật, kể cả đã xin lỗi và hẹn lại, tính cho người đứng đầu vào ngày ký.", Law), true),
    ];

    public async Task<IReadOnlyList<HeadCount>> CountAsync(HeadTerms terms, CancellationToken cancellationToken) =>
    [
        .. (await cells.SumAsync(terms, [DossierMeasures.Early, DossierMeasures.OnTime, DossierMeasures.Late], cancellationToken))
            .GroupBy(s => (Figure: s.Measure == DossierMeasures.Late ? DossierMeasures.Late : DossierMeasures.InTime, s.Term))
            .Select(g => new HeadCount(g.Key.Figure, g.Key.Term, g.Sum(s => s.Amount))),
    ];
}
