using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Responsibility;
using CaiCach.ReformPlans.Listing;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Responsibility;

/// <summary>Tasks of issued plans that an agency leads and that fell due in a period, by how they stand today.</summary>
public sealed class PlanTaskHeadFigures(DueTasks due, LocalClock clock) : IHeadFigures
{
    public const string OnTime = "plan-tasks.done-on-time";
    public const string Late = "plan-tasks.done-late";
    public const string Overdue = "plan-tasks.overdue";
    public const string NotDue = "plan-tasks.not-due";

    const string Source = "quy tắc của sản phẩm";
    const string Counted = "Nhiệm vụ của kế hoạch đã ban hành mà cơ quan chủ trì, có hạn đang có hiệu lực rơi vào kỳ, tính cho người đứng đầu vào ngày đến hạn; phần việc chia nhỏ và nhiệm vụ đã huỷ không tính.";

    public string Heading => "Nhiệm vụ kế hoạch";

    public int Order => 1;

    public IReadOnlyList<HeadFigure> Figures { get; } =
    [
        new(new MeasureDefinition(OnTime, "Đúng hạn", "Đã nghiệm thu, sản phẩm nộp không sau hạn. " + Counted, Source), false),
        new(new MeasureDefinition(Late, "Trễ hạn", "Đã nghiệm thu, sản phẩm nộp sau hạn. " + Counted, Source), true),
        new(new MeasureDefinition(Overdue, "Quá hạn", "Đến hôm nay đã qua hạn mà chưa nộp sản phẩm trong hạn. " + Counted, Source), true),
        new(new MeasureDefinition(NotDue, "Chưa đến hạn", "Hạn còn ở phía trước, hoặc đã nộp trong hạn và đang chờ nghiệm thu. " + Counted, Source), false),
    ];

    /// <summary>The standing that a figure counts; null for another part's figure.</summary>
    public static TaskStanding? StandingOf(string figure) => figure switch
    {
        OnTime => TaskStanding.DoneOnTime,
        Late => TaskStanding.DoneLate,
        Overdue => TaskStanding.Overdue,
        NotDue => TaskStanding.NotDue,
        _ => null,
    };

    public async Task<IReadOnlyList<HeadCount>> CountAsync(HeadTerms terms, CancellationToken cancellationToken)
    {
        var agency = terms.AgencyIds.Count == 1 ? terms.AgencyIds.Single() : (Guid?)null;
        var tasks = await due.Query(terms.From, terms.To, agency).Select(t => new { AgencyId = t.AgencyId!.Value, t.Stage, t.DueOn, t.SubmittedOn }).ToListAsync(cancellationToken);
        var today = clock.Today;
        return
        [
            .. tasks.Select(t => (Term: terms.Find(t.AgencyId, t.DueOn!.Value), Standing: new TaskState(t.Stage, DueOn: t.DueOn, SubmittedOn: t.SubmittedOn).On(today)))
                .Where(t => t.Term is not null)
                .GroupBy(t => t)
                .Select(g => new HeadCount(Figures.Single(f => StandingOf(f.Code) == g.Key.Standing).Code, g.Key.Term!, g.Count())),
        ];
    }
}
