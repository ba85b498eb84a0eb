using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Criteria.Keeping;
using CaiCach.ParIndex.Criteria.Listing;
using CaiCach.ParIndex.Scoring;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.ParIndex.Keeping;

/// <summary>One node of a draft, all of it.</summary>
public sealed class CriterionModel(CriteriaReader reader, CurrentOfficial current) : KitPage(current)
{
    /// <summary>A rule of every kind, to start from.</summary>
    public static readonly IReadOnlyList<ScoringRule> Samples =
    [
        new BooleanRule(), new ProportionalRule(95), new StepRule(StepBasis.Percent, [new Step(100, 1), new Step(80, null)]), new StepRule(StepBasis.Count, [new Step(2, 1), new Step(1, 0.5m)]),
        new ChoiceRule([new ChoiceOption("1", "Hoàn thành 100 % kế hoạch", 1), new ChoiceOption("2", "Hoàn thành từ 80 % đến dưới 100 %", 0.5m)]), new PerItemRule(0.5m, "văn bản"),
        new DeductionRule([new DeductionItem("late", "báo cáo gửi muộn", 0.1m)]), new ScaleRule(100, "Chỉ số SIPAS"), new RelativeRule(RelativeBasis.Range),
        new BranchRule([new Branch("all", "Có nhiệm vụ", [new BranchVariable("done", "Đúng hạn"), new BranchVariable("total", "Được giao")], "if(total == 0, full, full * done / total)")]),
    ];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Criterion { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Max { get; set; }

    [BindProperty]
    public ScoreChannel? Channel { get; set; }

    [BindProperty]
    public string? Rule { get; set; }

    [BindProperty]
    public string? RuleWords { get; set; }

    [BindProperty]
    public ZeroDenominator Zero { get; set; }

    [BindProperty]
    public bool MayNotApply { get; set; }

    [BindProperty]
    public string? Evidence { get; set; }

    [BindProperty]
    public string? Appraiser { get; set; }

    [BindProperty]
    public string? Measure { get; set; }

    [BindProperty]
    public UnitKind? MeasureLevel { get; set; }

    [BindProperty]
    public string? Owner { get; set; }

    [BindProperty]
    public string? Effort { get; set; }

    public CriteriaSetView View { get; private set; } = null!;

    public CriteriaReader Reader => reader;

    public Criterion? Node { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (Node is { } n)
        {
            (Code, Name, Max, Channel, Rule, RuleWords) = (n.Code, n.Name, PointText.Of(n.Max), n.Channel, n.Rule, n.RuleWords);
            (Zero, MayNotApply, Evidence, Appraiser, Measure, MeasureLevel, Owner, Effort) = (n.Zero, n.MayNotApply, n.Evidence, n.Appraiser, n.Measure, n.MeasureLevel, n.OwnerCode, PointText.Of(n.Effort));
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromServices] WriteCriterion command)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!VietnameseNumber.TryRead(Max, out var max) || !VietnameseNumber.TryRead(Effort, out var effort))
        {
            return Refuse([new Refusal("criteria-set.node_max", "Nhập số, ví dụ 1,5.", VietnameseNumber.TryRead(Max, out _) ? nameof(Effort) : nameof(Max))]);
        }

        var done = await command.RunAsync(
            new WriteCriterionOptions
            {
                SetId = Id, Version = Version, CriterionId = Criterion, Code = Code, Name = Name, Max = max, Channel = Channel, Rule = Rule, RuleWords = RuleWords, Zero = Zero, MayNotApply = MayNotApply,
                Evidence = Evidence, Appraiser = Appraiser, Measure = Measure, MeasureLevel = MeasureLevel, Owner = Owner, Effort = effort ?? 1,
            },
            Current.Context(CommandKey), Aborted);
        if (!done.Succeeded)
        {
            return Refuse(done.Refusals);
        }

        Flash($"Đã ghi {Code}.");
        return Redirect($"/index/sets/{Id}");
    }

    async Task<bool> LoadAsync()
    {
        if (await reader.FindAsync(Id, withDrafts: true, Aborted) is not { Tree.Set.State: CriteriaSetState.Draft } view)
        {
            return false;
        }

        (View, Node) = (view, view.Tree.Find(Criterion));
        return Criterion is null || Node is not null;
    }
}
