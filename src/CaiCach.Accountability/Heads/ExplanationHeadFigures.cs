using CaiCach.Accountability.Explanations;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Responsibility;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Accountability.Heads;

/// <summary>Explanations that a head was asked for, by whether the answer came within the days given.</summary>
public sealed class ExplanationHeadFigures(AppDb db, LocalClock clock) : IHeadFigures
{
    public const string InTime = "explanations.in-time";
    public const string Late = "explanations.late";
    public const string Unanswered = "explanations.unanswered";
    public const string Waiting = "explanations.waiting";

    const string Source = "quy tắc của sản phẩm";
    const string Counted = " Tính cho người đứng đầu vào ngày phải trả lời.";

    public string Heading => "Giải trình được yêu cầu";

    public int Order => 4;

    public IReadOnlyList<HeadFigure> Figures { get; } =
    [
        new(new MeasureDefinition(InTime, "Trả lời đúng hạn", "Đã trả lời không sau ngày phải trả lời." + Counted, Source), false),
        new(new MeasureDefinition(Late, "Trả lời muộn", "Đã trả lời sau ngày phải trả lời." + Counted, Source), true),
        new(new MeasureDefinition(Unanswered, "Chưa trả lời", "Đã qua ngày phải trả lời mà chưa trả lời." + Counted, Source), true),
        new(new MeasureDefinition(Waiting, "Còn hạn", "Chưa trả lời, ngày phải trả lời chưa qua." + Counted, Source), false),
    ];

    public async Task<IReadOnlyList<HeadCount>> CountAsync(HeadTerms terms, CancellationToken cancellationToken)
    {
        var (from, to, today) = (terms.From, terms.To, clock.Today);
        var asked = db.Set<Explanation>().AsNoTracking().Where(e => e.AnswerBy >= from && e.AnswerBy <= to);
        if (terms.AgencyIds.Count == 1)
        {
            var agency = terms.AgencyIds.Single();
            asked = asked.Where(e => e.AgencyId == agency);
        }

        return
        [
            .. (await asked.Select(e => new { e.AgencyId, AnswerBy = e.AnswerBy!.Value, e.StatedOn }).ToListAsync(cancellationToken))
                .Select(e => (Figure: Explanation.FigureOf(e.AnswerBy, e.StatedOn, today), Term: terms.Find(e.AgencyId, e.AnswerBy)))
                .Where(e => e.Term is not null).GroupBy(e => e).Select(g => new HeadCount(g.Key.Figure, g.Key.Term!, g.Count())),
        ];
    }
}
