using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations;
using CaiCach.Organisations.Reorganisations;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Units.Reorganisations;

/// <summary>One reorganisation: its lines, what would move and what has no destination, and after it what was expected beside what was done.</summary>
public sealed class ViewModel(ReorganisationReader reader, UnitDirectory directory, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Only rows of this sort, agency by agency.</summary>
    [BindProperty(SupportsGet = true)]
    public string? What { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    public ReorganisationView View { get; private set; } = null!;

    public IReadOnlyList<TimelineItem> Story { get; private set; } = [];

    public Reorganisation Shown => View.Reorganisation;

    public bool MayKeep => Current.Authority.HasAny(OrganisationsPermissions.ManageUnits);

    public bool MayApprove => Current.Authority.HasAny(OrganisationsPermissions.ApproveReorganisation) && Shown.State == ReorganisationState.Rehearsed;

    public bool HasBegun => Shown.StartedAt is not null;

    public IEnumerable<ReorganisationComparison> Lost => View.Rows.Where(r => r.ToUnitId is null && r.Expected > 0);

    /// <summary>By sort, over all units.</summary>
    public IEnumerable<(string What, int Rows, int Units, int? Executed, bool Same)> Sorts => View.Rows.GroupBy(r => r.What)
        .Select(g => (g.Key, g.Sum(r => r.Expected), g.Select(r => r.FromUnitId).Distinct().Count(), HasBegun ? g.Sum(r => r.Executed ?? 0) : (int?)null, g.All(r => r.Same)));

    public IEnumerable<ReorganisationComparison> Detail => View.Rows.Where(r => r.What == (What ?? "dossiers"));

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostImportAsync([FromServices] ImportReorganisation command)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (Upload is null)
        {
            return Refuse([new Refusal("reorganisation.file", "Chọn tệp CSV hoặc XLSX.", nameof(Upload))]);
        }

        using var content = new MemoryStream();
        await Upload.CopyToAsync(content, Aborted);
        var done = await command.RunAsync(new ImportReorganisationOptions { ReorganisationId = Id, Version = Version, File = content.ToArray() }, Current.Context(CommandKey), Aborted);
        return done.Succeeded ? End($"Đã nạp {done.Value.Rows} dòng. Diễn tập để xem gì chuyển đi đâu.")
            : Refuse([.. done.Refusals.Select(r => r.Field == nameof(ImportReorganisationOptions.File) ? r with { Field = nameof(Upload) } : r)]);
    }

    public async Task<IActionResult> OnPostRehearseAsync([FromServices] RehearseReorganisation command)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        var done = await command.RunAsync(Known, Current.Context(CommandKey), Aborted);
        return done.Succeeded ? End($"Đã diễn tập: {done.Value.Rows} mục sẽ chuyển{(done.Value.Lost > 0 ? $", {done.Value.Lost} mục chưa có nơi đến" : ", mục nào cũng có nơi đến")}. Chưa gì thay đổi.") : Refuse(Whole(done.Refusals));
    }

    public async Task<IActionResult> OnPostApproveAsync([FromServices] ApproveReorganisation command)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (MayApprove && !IsConfirmed)
        {
            return IsBackFromConfirm ? Page() : Ask(new ConfirmQuestion($"Phê duyệt {Shown.Name}?",
                [$"Đến đầu ngày {VietnameseDay.Write(Shown.On)}, hệ thống tự kết thúc đơn vị cũ, lập đơn vị mới và chuyển việc theo đúng diễn tập.", "Đến lúc đó vẫn huỷ được; đã bắt đầu thì không."], "Phê duyệt", Shown.Name)
            {
                Facts = [("Quyết định", Shown.Decision), ("Người soạn", Shown.AuthorName), ("Sẽ chuyển", $"{View.Rows.Sum(r => r.Expected)} mục")],
            });
        }

        var done = await command.RunAsync(Known, Current.Context(CommandKey), Aborted);
        return done.Succeeded ? End("Đã phê duyệt.") : Refuse(done.Refusals);
    }

    public async Task<IActionResult> OnPostCancelAsync([FromServices] CancelReorganisation command)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        var done = await command.RunAsync(new CancelReorganisationOptions { ReorganisationId = Id, Version = Version, Why = Why }, Current.Context(CommandKey), Aborted);
        return done.Succeeded ? End("Đã huỷ đợt sắp xếp; không gì thay đổi.") : Refuse(done.Refusals);
    }

    ReorganisationOptions Known => new() { ReorganisationId = Id, Version = Version };

    // A rehearsal has no file beside which the lines could be told.
    static List<Refusal> Whole(IReadOnlyList<Refusal> refusals) => [.. refusals.Select(r => r with { Field = null })];

    RedirectResult End(string message)
    {
        Flash(message);
        return Redirect($"/units/reorganisations/{Id}");
    }

    async Task<bool> LoadAsync()
    {
        if (await reader.FindAsync(Id, Aborted) is not { } view)
        {
            return false;
        }

        View = view;
        var units = await directory.GetAsync(Aborted);
        Story = [.. view.Story.Select(l => ReorganisationLook.Line(l, units))];
        return true;
    }
}
