using CaiCach.Accountability;
using CaiCach.Accountability.Apologies;
using CaiCach.Accountability.Drafting;
using CaiCach.Accountability.Lateness;
using CaiCach.Kernel.Time;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Late;

/// <summary>What will miss its date by the end of the next working day, or of the days of the reminder, by who holds it; one gesture drafts the apologies.</summary>
public sealed class IndexModel(LateList list, DraftApologies draft, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    /// <summary>Only what this unit holds.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Unit { get; set; }

    /// <summary>Only what this person holds.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Official { get; set; }

    /// <summary>All that is due within the days for which a letter has to be thought of, not only until the next working day.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Warned { get; set; }

    /// <summary>Due moment and dossier that the page before ended with.</summary>
    [BindProperty(SupportsGet = true)]
    public DateTimeOffset? AfterDue { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    [BindProperty]
    public List<Guid> Chosen { get; set; } = [];

    [BindProperty]
    public LatenessCause Cause { get; set; }

    [BindProperty]
    public string? CauseText { get; set; }

    [BindProperty]
    public string? RemedyText { get; set; }

    [BindProperty]
    public DateOnly? NewDueOn { get; set; }

    public LatePage Late { get; private set; } = null!;

    public DateTimeOffset Now => clock.Now;

    public bool MayDraft => Current.Authority.HasAny(AccountabilityPermissions.Draft);

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Chosen.Count == 0)
        {
            ModelState.AddModelError("", "Hãy chọn ít nhất một hồ sơ.");
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            await LoadAsync();
            return Page();
        }

        var drafted = await draft.RunAsync(
            new DraftApologiesOptions { DossierIds = Chosen, Cause = Cause, CauseText = CauseText, RemedyText = RemedyText, NewDueOn = NewDueOn },
            Current.Context(CommandKey), Aborted);
        if (!drafted.Succeeded || drafted.Value.Drafted.Count == 0)
        {
            await LoadAsync();
            return Refuse(drafted.Succeeded ? [.. drafted.Value.Left.SelectMany(l => l.Reasons)] : drafted.Refusals);
        }

        var left = drafted.Value.Left.Count;
        Flash($"Đã lập {drafted.Value.Drafted.Count} thư xin lỗi, chờ thủ trưởng ký." + (left > 0 ? $" {left} hồ sơ chưa lập được: {drafted.Value.Left[0].Reasons[0].Message}" : ""));
        return Redirect("/apologies?state=Drafted");
    }

    /// <summary>This page, narrowed to a holder, from a row on.</summary>
    public string Link(Guid? unit, Guid? official, LateCursor? after = null, bool? warned = null) => "/late" + QueryString.Create(
        new Dictionary<string, string?>
        {
            ["warned"] = warned ?? Warned ? "true" : null,
            ["unit"] = unit?.ToString(),
            ["official"] = official?.ToString(),
            ["afterDue"] = after?.DueAt.UtcDateTime.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            ["after"] = after?.DossierId.ToString(),
        }.Where(p => p.Value is not null));

    async Task LoadAsync() => Late = await list.RunAsync(
        new LateFilter
        {
            Warned = Warned,
            HolderUnitId = Unit,
            HolderOfficialId = Official,
            After = AfterDue is { } due && After is { } id ? new LateCursor(due, id) : null,
            Take = 100,
        },
        Current.AgencyId, Current.Authority, Aborted);
}
