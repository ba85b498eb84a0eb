using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Criteria.Keeping;
using CaiCach.ParIndex.Criteria.Listing;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.ParIndex;

/// <summary>One set: its tree, what does not add up, and for those who keep it the way into force and to next year.</summary>
public sealed class SetModel(CriteriaReader reader, UnitDirectory directory, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Another set to be held against.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? With { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty(Name = nameof(Accepted))]
    public List<string> Accepted { get; set; } = [];

    [BindProperty]
    public string? Decision { get; set; }

    [BindProperty]
    public DateOnly? DecisionDate { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Year { get; set; }

    [BindProperty]
    public bool AsFrame { get; set; }

    public CriteriaSetView View { get; private set; } = null!;

    public IReadOnlyList<CriteriaDifference>? Differences { get; private set; }

    public CriteriaSet? Other { get; private set; }

    /// <summary>For those who keep sets.</summary>
    public IReadOnlyList<TimelineItem> Story { get; private set; } = [];

    public bool MayKeep => Current.Authority.HasAny(ParIndexPermissions.KeepSets);

    public bool MayChange => MayKeep && View.Tree.Set.State == CriteriaSetState.Draft;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostPublishAsync([FromServices] PublishCriteriaSet command)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        var done = await command.RunAsync(
            new PublishCriteriaSetOptions { SetId = Id, Version = Version, Accepted = Accepted, Decision = Decision, DecisionDate = DecisionDate }, Current.Context(CommandKey), Aborted);
        return done.Succeeded ? End("Đã ban hành bộ tiêu chí; điểm được tính từ bây giờ.", Id) : Refuse(done.Refusals);
    }

    public async Task<IActionResult> OnPostCopyAsync([FromServices] CopyCriteriaSet command)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!int.TryParse(Year, out var year))
        {
            return Refuse([new Refusal("criteria-set.years", "Năm là một số, ví dụ 2022.", nameof(Year))]);
        }

        var done = await command.RunAsync(new CopyCriteriaSetOptions { SetId = Id, Code = Code, Year = year, AsFrame = AsFrame }, Current.Context(CommandKey), Aborted);
        return done.Succeeded ? End($"Đã chép thành {done.Value.Code}.", done.Value.Id) : Refuse(done.Refusals);
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid criterion, [FromServices] RemoveCriterion command)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        var done = await command.RunAsync(new RemoveCriterionOptions { SetId = Id, Version = Version, CriterionId = criterion }, Current.Context(CommandKey), Aborted);
        return done.Succeeded ? End("Đã bỏ tiêu chí.", Id) : Refuse(done.Refusals);
    }

    RedirectResult End(string message, Guid id)
    {
        Flash(message);
        return Redirect($"/index/sets/{id}");
    }

    async Task<bool> LoadAsync()
    {
        if (await reader.FindAsync(Id, MayKeep, Aborted) is not { } view)
        {
            return false;
        }

        View = view;
        var units = await directory.GetAsync(Aborted);
        Story = MayKeep ? [.. (await reader.StoryAsync(view, Aborted)).Select(l => SetStory.Line(l, units))] : [];
        if (With is { } with && await reader.FindAsync(with, MayKeep, Aborted) is { } other)
        {
            (Other, Differences) = (other.Tree.Set, CriteriaDifference.Between(other.Tree, view.Tree));
        }

        return true;
    }
}
