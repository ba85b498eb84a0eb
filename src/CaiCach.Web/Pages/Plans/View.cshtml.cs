using System.Globalization;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans;
using CaiCach.ReformPlans.Listing;
using CaiCach.ReformPlans.Planning;
using CaiCach.ReformPlans.Tasks;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Plans;

/// <summary>The board of a plan: as of any day, by content, unit or month; every number opens to its rows.</summary>
public sealed class ViewModel(PlanBoard board, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    const string Source = "quy tắc của sản phẩm";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? AsOf { get; set; }

    [BindProperty(SupportsGet = true)]
    public PlanGrouping By { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public string? DecisionNumber { get; set; }

    [BindProperty]
    public DateOnly? DecisionOn { get; set; }

    public PlanBoardFigures Board { get; private set; } = null!;

    public UnitSnapshot Units { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public DateOnly ShownDay => Board.Question.AsOf;

    public bool MayManage => Current.Authority.Allows(ReformPlansPermissions.Manage, new Subject(null, null, Board.Plan.AgencyId));

    /// <summary>What a row is.</summary>
    public string RowHeading => By switch { PlanGrouping.Unit => "Cơ quan chủ trì", PlanGrouping.Month => "Tháng đến hạn", _ => "Nội dung cải cách" };

    public BurnUpChart? Chart => BurnUpChart.Of(Board.BurnUp);

    public HowComputed How => new(
        $"Đếm nhiệm vụ của kế hoạch đến hết ngày {VietnameseDay.Write(ShownDay)}; phần việc chia nhỏ và nhiệm vụ đã huỷ không có trong con số nào.",
        clock.Now,
        [
            Figure("plans.done", "Hoàn thành", "Sản phẩm đã được nghiệm thu. Tỷ lệ là số hoàn thành chia tổng số, làm tròn một lần đến hai chữ số.", TaskStanding.DoneOnTime, TaskStanding.DoneLate),
            Figure("plans.on-time", "Đúng hạn", "Đã nghiệm thu, và sản phẩm được nộp không sau hạn đang có hiệu lực; ngày nghiệm thu có thể muộn hơn.", TaskStanding.DoneOnTime),
            Figure("plans.late", "Trễ hạn", "Đã nghiệm thu, nhưng sản phẩm nộp sau hạn đang có hiệu lực.", TaskStanding.DoneLate),
            Figure("plans.overdue", "Đang quá hạn", "Đã qua hạn mà chưa nộp sản phẩm trong hạn. Hạn được gia theo quyết định thì tính theo hạn mới từ ngày quyết định.", TaskStanding.Overdue),
            Figure("plans.not-due", "Đang làm, trong hạn", "Chưa hoàn thành và chưa qua hạn, hoặc đã nộp trong hạn và đang chờ nghiệm thu.", TaskStanding.NotDue),
        ]);

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostIssueAsync([FromServices] IssuePlan command)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        if (IsBackFromConfirm)
        {
            return Page();
        }

        if (!IsConfirmed && !string.IsNullOrWhiteSpace(DecisionNumber) && DecisionOn is { } on)
        {
            return Ask(new ConfirmQuestion(
                "Ban hành kế hoạch?",
                ["Mọi cơ quan trong tỉnh thấy nhiệm vụ của mình.", "Từ đó nhiệm vụ chỉ thêm, sửa, huỷ bằng quyết định; hạn ban đầu được giữ lại."], "Ban hành", "Kế hoạch cải cách")
            {
                Facts = [("Kế hoạch", Board.Plan.Name), ("Quyết định", $"{DecisionNumber} ngày {VietnameseDay.Write(on)}"), ("Nhiệm vụ", N(Board.Total.Total))],
            });
        }

        var issued = await command.RunAsync(
            new IssuePlanOptions { PlanId = Id, Version = Version, DecisionNumber = DecisionNumber, DecisionOn = DecisionOn }, Current.Context(CommandKey + "issue"), Aborted);
        if (!issued.Succeeded)
        {
            return Refuse(issued.Refusals);
        }

        Flash("Đã ban hành kế hoạch. Thủ trưởng các cơ quan giao nhiệm vụ từ trang của từng nhiệm vụ.");
        return Redirect($"/plans/{Id}");
    }

    public static string N(long number) => number.ToString("N0", CultureInfo.GetCultureInfo("vi-VN"));

    /// <summary>This page with other choices.</summary>
    public string Link(PlanGrouping by, DateOnly? asOf) => $"/plans/{Id}" + QueryString.Create(
        new Dictionary<string, string?> { ["by"] = by.ToString(), ["asOf"] = asOf is { } day ? VietnameseDay.Iso(day) : null }.Where(p => p.Value is not null));

    /// <summary>The rows that make a figure.</summary>
    public string Rows(PlanBoardRow? row, params TaskStanding[] standings) => $"/plans/{Id}/tasks" + QueryString.Create(
        new Dictionary<string, string?>
        {
            ["asOf"] = AsOf is null ? null : VietnameseDay.Iso(ShownDay), ["by"] = row is null ? null : By.ToString(), ["key"] = row is null ? null : row.Key.Length == 0 ? "none" : row.Key,
        }.Where(p => p.Value is not null).Concat(standings.Select(s => KeyValuePair.Create("standing", (string?)s.ToString()))));

    (MeasureDefinition, string?) Figure(string code, string label, string meaning, params TaskStanding[] standings) => (new MeasureDefinition(code, label, meaning, Source), Rows(null, standings));

    async Task<bool> LoadAsync()
    {
        Units = await units.GetAsync(Aborted);
        if (AsOf > clock.Today)
        {
            ModelState.AddModelError(nameof(AsOf), "Chưa có số liệu của ngày sau hôm nay; đang hiện hôm nay.");
            AsOf = null;
        }

        if (await board.RunAsync(new PlanBoardQuestion(Id, AsOf ?? clock.Today, By), Current.Context(null), Aborted) is not { } found)
        {
            return false;
        }

        Board = found;
        return true;
    }
}
