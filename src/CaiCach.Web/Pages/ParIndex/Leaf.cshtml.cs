using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Live;
using CaiCach.ParIndex.Results;
using CaiCach.ParIndex.Scoring;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.ParIndex;

/// <summary>One leaf: how it is scored, through whom and what it loses, what if it were otherwise, and what is declared about it.</summary>
public sealed class LeafModel(LiveIndex index, LiveRefresh refresh, LeafReader reader, ResultReader results, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Unit { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? AsOf { get; set; }

    /// <summary>Set when the what-if was asked.</summary>
    [BindProperty(SupportsGet = true)]
    public bool If { get; set; }

    [BindProperty(SupportsGet = true)]
    public InputsForm Inputs { get; set; } = new();

    [BindProperty]
    public string? Source { get; set; }

    public LiveView View { get; private set; } = null!;

    public LeafView Opened { get; private set; } = null!;

    public Criterion Leaf => Opened.Standing.Leaf;

    public ScoringRule Rule { get; private set; } = null!;

    public UnitSnapshot Units { get; private set; } = null!;

    public WhatIf? Then { get; private set; }

    public (ResultTable Table, int Rank, int Of)? RankThen { get; private set; }

    /// <summary>What stands in the form before anybody types.</summary>
    public InputsForm Known { get; private set; } = new();

    public bool IsPosted => HttpMethods.IsPost(Request.Method);

    public bool MayDeclare => Opened.Measure is null && ShownDay == clock.Today && Current.Authority.Allows(ParIndexPermissions.Declare, new(null, null, View.Unit.Id));

    DateOnly ShownDay => AsOf is { } day && day < clock.Today ? day : clock.Today;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (If)
        {
            var inputs = Inputs.Read(out var wrong);
            foreach (var field in wrong)
            {
                ModelState.AddModelError(InputsForm.Prefix + field, "Nhập số, ví dụ 1.234 hoặc 91,5.");
            }

            Then = wrong.Count == 0 ? WhatIf.Of(View, Leaf, inputs) : null;
            RankThen = Then is null || View.Tree.Set.Index != IndexKind.Reform ? null : await results.RankOfAsync("PAR", ShownDay.Year, Then.Total, Aborted);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostDeclareAsync([FromServices] DeclareLeaf command)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        var inputs = Inputs.Read(out var wrong);
        if (wrong.Count > 0)
        {
            return Refuse([.. wrong.Select(f => new Refusal("index.number", "Nhập số, ví dụ 1.234 hoặc 91,5.", InputsForm.Prefix + f))]);
        }

        var declared = await command.RunAsync(new DeclareLeafOptions { UnitId = View.Unit.Id, CriterionId = Id, Inputs = inputs, Source = Source }, Current.Context(CommandKey), Aborted);
        if (!declared.Succeeded)
        {
            // The rule's own words go to the first field that it asks for.
            var first = InputsForm.FieldsOf(Rule).Select(f => f.Name).FirstOrDefault() ?? "Choice";
            return Refuse([.. declared.Refusals.Select(r => r.Field == nameof(Inputs) ? r with { Field = InputsForm.Prefix + first } : r)]);
        }

        Flash(declared.Value.IsApplicable ? $"Đã ghi {Leaf.Code}: {PointText.Rounded(declared.Value.Points)} điểm." : $"Đã ghi {Leaf.Code} không áp dụng.");
        return Redirect(IndexLinks.Leaf(Id, Unit));
    }

    async Task<bool> LoadAsync()
    {
        Units = await units.GetAsync(Aborted);
        if ((Unit ?? Units.Province?.Id) is not { } unit)
        {
            return false;
        }

        if (ShownDay == clock.Today && HttpMethods.IsGet(Request.Method))
        {
            await refresh.RunAsync(Aborted);
        }

        if (await index.OfLeafAsync(Id, unit, ShownDay, Current.Authority, Aborted) is not { } view || view.Of(Id) is not { } standing)
        {
            return false;
        }

        (View, Opened) = (view, await reader.ReadAsync(view, standing, Aborted));
        Rule = Leaf.Rule is null ? new JudgedRule(Leaf.RuleWords) : RuleJson.Read(Leaf.Rule);
        Known = InputsForm.Of(Opened.Measure is null ? RuleJson.ReadInputs(Opened.Declared.Count > 0 ? Opened.Declared[0].Inputs : null)
            : new RuleInputs { Numerator = standing.Score?.Numerator, Denominator = standing.Score?.Denominator });
        return true;
    }
}
