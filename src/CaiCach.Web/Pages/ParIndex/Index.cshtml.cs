using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Forecasting;
using CaiCach.ParIndex.Live;
using CaiCach.ParIndex.Results;
using CaiCach.ParIndex.Scoring;
using CaiCach.ReformPlans;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.ParIndex;

/// <summary>The cockpit: what is won, lost and still to win, through whom, and where the next point is.</summary>
public sealed class IndexModel(
    LiveIndex index, LiveRefresh refresh, LiveSets sets, LeafReader leaves, LeafFacts facts, Forecaster forecaster, ResultReader results, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    const int ShownNext = 8;

    /// <summary>Which of the two indices.</summary>
    [BindProperty(SupportsGet = true, Name = "index")]
    public IndexKind Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Unit { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? AsOf { get; set; }

    /// <summary>Code of the field that is opened.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Field { get; set; }

    public DateOnly Today => clock.Today;

    public DateOnly ShownDay => AsOf is { } day && day < Today ? day : Today;

    /// <summary>Null when no set in force scores the unit.</summary>
    public LiveView? View { get; private set; }

    public IndexForecast? Forecast { get; private set; }

    public HistoryChart? Chart { get; private set; }

    public IReadOnlyList<(DateOnly Day, decimal Total)> History { get; private set; } = [];

    public Criterion? Opened { get; private set; }

    /// <summary>What began to cost points on the day, of leaves that lost some.</summary>
    public IReadOnlyList<(LeafChange Change, IReadOnlyList<RatioRow> Rows)> Changes { get; private set; } = [];

    public IReadOnlyList<Unit> Choices { get; private set; } = [];

    public (int Year, ResultRow Row)? LastPublished { get; private set; }

    public (ResultTable Table, int Rank, int Of)? RankThen { get; private set; }

    public IEnumerable<LeafStanding> Next => View!.Next.Take(ShownNext);

    public int NextCount => View!.Next.Count();

    public bool MayDeclare => View is { } v && ShownDay == Today && Current.Authority.Allows(ParIndexPermissions.Declare, new(null, null, v.Unit.Id));

    /// <summary>Tasks can be made of the next points, several at once.</summary>
    public bool MayPlan => Current.Authority.HasAny(ReformPlansPermissions.Manage);

    public UnitSnapshot Units { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        Units = await units.GetAsync(Aborted);
        var levels = (await sets.OfAsync(ShownDay.Year, Aborted)).Where(t => t.Set.Index == Kind).Select(t => t.Set.Level).ToHashSet();
        Choices = [.. Units.Agencies.Where(u => levels.Contains(u.Kind) && Current.Authority.Allows(ParIndexPermissions.View, new(null, null, u.Id))).OrderBy(u => u.Kind).ThenBy(u => u.Sort)];
        var unit = Unit ?? (Choices.Count > 0 ? Choices[0].Id : null);
        if (unit is null)
        {
            return Unit is null ? Page() : NotFound();
        }

        if (ShownDay == Today)
        {
            await refresh.RunAsync(Aborted);
        }

        View = await index.ReadAsync(Kind, unit.Value, ShownDay, Current.Authority, Aborted);
        if (View is null)
        {
            return Unit is null ? Page() : NotFound();
        }

        History = await index.HistoryAsync(View, Aborted);
        Forecast = ShownDay == Today || History.Count > 0 ? await forecaster.RunAsync(View, Aborted) : null;
        Chart = HistoryChart.Of(View, History, Forecast);
        Opened = View.Tree.Find(Field ?? "") ?? View.Tree.Fields.MaxBy(f => View.Under(f).Sum(l => l.Lost + (l.IsKnown ? l.Winnable : 0)));
        List<(LeafChange, IReadOnlyList<RatioRow>)> changes = [];
        foreach (var change in View.Changes)
        {
            changes.Add((change, change.Difference < 0 ? await leaves.LostTodayAsync(View, change.Leaf, Aborted) : []));
        }

        Changes = changes;
        if (View.Unit.Kind == UnitKind.Province && Kind == IndexKind.Reform)
        {
            LastPublished = (await results.SeriesAsync("PAR", ResultReader.PrintedNameOf(View.Unit), Aborted)).LastOrDefault(r => r.Table.Year < ShownDay.Year) is { Row: not null } last ? (last.Table.Year, last.Row) : null;
            RankThen = Forecast is null ? null : await results.RankOfAsync("PAR", ShownDay.Year, Forecast.Total, Aborted);
        }

        return Page();
    }

    /// <summary>What stands in the column of the source: the share of a measured leaf, or what is missing.</summary>
    public string SourceOf(LeafStanding leaf) => leaf switch
    {
        { IsApplicable: false } => "không áp dụng",
        { Score.Trouble: { } trouble } => trouble,
        _ when facts.MeasureOf(leaf.Leaf) is not null && leaf.Score is { Numerator: { } n, Denominator: { } d } => $"{n:0} / {d:0}",
        { IsKnown: false, AwaitsSurvey: > 0 } => "chờ khảo sát",
        { IsKnown: false } => "chưa khai",
        _ when leaf.Leaf.ReadRule() is BranchRule { Branches: [{ Variables.Count: 0 }] } => "theo quy tắc",
        _ => "đã khai",
    };

    /// <summary>What to do to win the points of a leaf, in words.</summary>
    public string RemedyOf(LeafStanding leaf)
    {
        if (facts.MeasureOf(leaf.Leaf) is { } measure)
        {
            return leaf.Score is { Repairable: > 0 and var open } ? $"{measure.Definition.Remedy} ({open:0})" : measure.Definition.Remedy;
        }

        return leaf.IsKnown ? $"Nâng kết quả: {leaf.Leaf.Name}" : $"Khai số liệu, minh chứng: {leaf.Leaf.Name}";
    }

    public string OwnerOf(Criterion leaf) => Units.Agencies.FirstOrDefault(u => u.Code == leaf.OwnerCode)?.ShortName ?? "–";

    public string Link(string? field = null, DateOnly? day = null) => IndexLinks.Cockpit(Unit, day ?? AsOf, field, Kind);

    /// <summary>The same unit and day by one of the two indices.</summary>
    public string Link(IndexKind index) => IndexLinks.Cockpit(Unit, AsOf, null, index);
}
