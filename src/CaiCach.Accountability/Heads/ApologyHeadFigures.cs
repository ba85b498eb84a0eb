using CaiCach.Accountability.Counting;
using CaiCach.Accountability.Lateness;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Responsibility;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Accountability.Heads;

/// <summary>Letters of apology that were due: sent in time, sent too late, not sent at all. The last two are breaches of Article 19(9) Decree 61/2018.</summary>
public sealed class ApologyHeadFigures(HeadCells cells, LateWithoutApology late) : IHeadFigures
{
    public const string NotSent = "apologies.not-sent";

    const string Law = "Nghị định 61/2018/NĐ-CP, Điều 19 khoản 9; Nghị định 118/2025/NĐ-CP, Điều 19 khoản 6";

    public string Heading => "Thư xin lỗi phải gửi";

    public int Order => 3;

    public IReadOnlyList<HeadFigure> Figures { get; } =
    [
        new(new MeasureDefinition(AccountabilityMeasures.InTime, "Gửi đúng hạn", "Thư gửi muộn nhất 1 ngày trước ngày hẹn, tính cho người đứng đầu vào ngày gửi.", Law), false),
        new(new MeasureDefinition(AccountabilityMeasures.Breach, "Gửi muộn", "Thư gửi sau thời điểm luật định, tính cho người đứng đầu vào ngày gửi. Là vi phạm.", Law), true),
        new(new MeasureDefinition(NotSent, "Không gửi", "Hồ sơ đã trễ hạn theo luật mà không có thư xin lỗi nào được gửi, tính cho người đứng đầu vào ngày hồ sơ thành trễ hạn. Là vi phạm.", Law), true),
    ];

    public async Task<IReadOnlyList<HeadCount>> CountAsync(HeadTerms terms, CancellationToken cancellationToken)
    {
        var sums = await cells.SumAsync(terms, [AccountabilityMeasures.Sent, AccountabilityMeasures.Breach], cancellationToken);
        var breaches = sums.Where(s => s.Measure == AccountabilityMeasures.Breach).ToDictionary(s => s.Term, s => s.Amount);
        var due = await late.Due(terms.From, terms.To, terms.AgencyIds.Count == 1 ? terms.AgencyIds.Single() : null)
            .Select(d => new { d.AgencyId, d.LawfulDueAt }).ToListAsync(cancellationToken);
        return
        [
            .. sums.Where(s => s.Measure == AccountabilityMeasures.Sent).Select(s => new HeadCount(AccountabilityMeasures.InTime, s.Term, s.Amount - breaches.GetValueOrDefault(s.Term))),
            .. breaches.Select(b => new HeadCount(AccountabilityMeasures.Breach, b.Key, b.Value)),
            .. due.Select(d => terms.Find(d.AgencyId, LocalClock.ToLocalDate(d.LawfulDueAt))).OfType<HeadTerm>().GroupBy(t => t).Select(g => new HeadCount(NotSent, g.Key, g.Count())),
        ];
    }
}
