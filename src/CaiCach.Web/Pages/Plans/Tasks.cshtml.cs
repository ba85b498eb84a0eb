using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Listing;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Plans;

/// <summary>Tasks of a plan as of a day: the rows behind a number of the board, or what was searched for.</summary>
public sealed class TasksModel(PlanReader plans, PlanTaskList list, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? AsOf { get; set; }

    [BindProperty(SupportsGet = true)]
    public PlanGrouping? By { get; set; }

    /// <summary>Key of the board's row; <c>none</c> for tasks without unit or date.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Key { get; set; }

    [BindProperty(SupportsGet = true)]
    public List<TaskStanding> Standing { get; set; } = [];

    /// <summary>Agency that leads.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Agency { get; set; }

    [BindProperty(SupportsGet = true)]
    public TaskStage? Stage { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    public PlanView Plan { get; private set; } = null!;

    public PlanTaskPage Found { get; private set; } = null!;

    public string? GroupLabel { get; private set; }

    public DateOnly ShownDay => AsOf ?? clock.Today;

    public string Words => $"Tính đến hết ngày {VietnameseDay.Write(ShownDay)}{(GroupLabel is null ? "" : ", " + GroupLabel)}.{(Plan.IsWhole ? "" : " Chỉ gồm nhiệm vụ cơ quan bạn chủ trì hoặc phối hợp.")}";

    public string Back => $"/plans/{Id}" + QueryString.Create(
        new Dictionary<string, string?> { ["by"] = By?.ToString(), ["asOf"] = AsOf is { } day ? VietnameseDay.Iso(day) : null }.Where(p => p.Value is not null));

    /// <summary>What the search form must carry along.</summary>
    public IEnumerable<(string Name, string Value)> Kept =>
    [
        .. By is { } by && Key is not null ? new[] { ("by", by.ToString()), ("key", Key) } : [],
        .. Standing.Select(s => ("standing", s.ToString())),
        .. Agency is { } agency ? new[] { ("agency", agency.ToString()) } : [],
        .. Stage is { } stage ? new[] { ("stage", stage.ToString()) } : [],
    ];

    public async Task<IActionResult> OnGetAsync()
    {
        if (AsOf > clock.Today)
        {
            ModelState.AddModelError(nameof(AsOf), "Chưa có số liệu của ngày sau hôm nay; đang hiện hôm nay.");
            AsOf = null;
        }

        if (await plans.FindAsync(Id, Current.Context(null), Aborted) is not { } plan)
        {
            return NotFound();
        }

        Plan = plan;
        var group = By is { } by && Key is { Length: <= 60 } key ? (by, key == "none" ? "" : key) : ((PlanGrouping By, string Key)?)null;
        GroupLabel = string.Join(", ", new[]
        {
            group is { } g ? await LabelAsync(g.By, g.Key) : null, Agency is { } agency ? await LabelAsync(PlanGrouping.Unit, agency.ToString()) : null, Stage?.Label().ToLowerInvariant(),
        }.OfType<string>());
        GroupLabel = GroupLabel.Length == 0 ? null : GroupLabel;
        Found = await list.RunAsync(new PlanTaskFilter { PlanId = Id, AsOf = AsOf, Group = group, Standings = Standing, AgencyId = Agency, Stage = Stage, Text = Text, After = After }, Current.Authority, Aborted);
        return Page();
    }

    public string Link(IEnumerable<TaskStanding> standings, bool withGroup = true, Guid? after = null) => $"/plans/{Id}/tasks" + QueryString.Create(
        new Dictionary<string, string?>
        {
            ["asOf"] = AsOf is { } day ? VietnameseDay.Iso(day) : null, ["by"] = withGroup ? By?.ToString() : null, ["key"] = withGroup ? Key : null,
            ["agency"] = withGroup ? Agency?.ToString() : null, ["stage"] = withGroup ? Stage?.ToString() : null, ["text"] = Text, ["after"] = after?.ToString(),
        }.Where(p => !string.IsNullOrEmpty(p.Value)).Concat(standings.Select(s => KeyValuePair.Create("standing", (string?)s.ToString()))));

    async Task<string> LabelAsync(PlanGrouping by, string key) => by switch
    {
        PlanGrouping.Content => Plan.Contents.FirstOrDefault(c => c.Id.ToString() == key)?.Name ?? "Nội dung khác",
        PlanGrouping.Unit => key.Length == 0 ? "Chưa định cơ quan chủ trì" : (await units.GetAsync(Aborted)).NameOf(Guid.TryParse(key, out var unit) ? unit : null),
        _ => key.Length == 7 ? $"Đến hạn tháng {key[5..]}/{key[..4]}" : "Chưa định hạn",
    };
}
