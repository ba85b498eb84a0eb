using CaiCach.Kernel.Outcomes;
using CaiCach.ParIndex.Rounds;
using CaiCach.ParIndex.Rounds.Listing;
using CaiCach.ParIndex.Rounds.Proving;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Rounds;

/// <summary>Evidence of a unit: a piece once, its leaves beside it, also those it was taken from.</summary>
public sealed class EvidenceModel(SheetReader sheets, EvidenceReader reader, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? Number { get; set; }

    [BindProperty]
    public DateOnly? Date { get; set; }

    [BindProperty]
    public string? Href { get; set; }

    /// <summary>Codes of leaves, parted by commas.</summary>
    [BindProperty]
    public string? Leaves { get; set; }

    /// <summary>The leaf on the sheet that the person comes from, and goes back to.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty]
    public Guid? EvidenceId { get; set; }

    [BindProperty]
    public Guid? LinkId { get; set; }

    [BindProperty(Name = "File")]
    public IFormFile? Upload { get; set; }

    public SheetView View { get; private set; } = null!;

    public IReadOnlyList<(RoundEvidence Evidence, IReadOnlyList<EvidenceLink> Links)> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    /// <summary>As an attachment, never shown inside the site.</summary>
    public async Task<IActionResult> OnGetFileAsync(Guid evidence) =>
        await reader.OpenAsync(evidence, Current.Context(null), Aborted) is var (content, mediaType, name) ? File(content, mediaType, name) : NotFound();

    public async Task<IActionResult> OnPostAddAsync([FromServices] AddEvidence command)
    {
        var (kind, key) = ObjectOf(Href);
        if (kind is null && !string.IsNullOrWhiteSpace(Href))
        {
            return await EndAsync(new Refusal("round.href", "Dán địa chỉ của một nhiệm vụ, báo cáo hoặc danh sách hồ sơ trong hệ thống này.", nameof(Href)), "");
        }

        await using var content = Upload?.OpenReadStream();
        return await EndAsync(await command.RunAsync(
            new AddEvidenceOptions
            {
                RoundUnitId = Id, EvidenceId = EvidenceId, Title = Title, Number = Number, Date = Date, ObjectKind = kind, ObjectId = key, Href = kind is null ? null : LocalPart(Href),
                Leaves = (Leaves ?? "").Split([',', ';', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            },
            content is null ? null : new EvidenceFile(content, Upload!.FileName), Current.Context(CommandKey), Aborted), "Đã gắn tài liệu.");
    }

    public async Task<IActionResult> OnPostUnlinkAsync([FromServices] UnlinkEvidence command) =>
        await EndAsync(await command.RunAsync(new UnlinkEvidenceOptions { RoundUnitId = Id, LinkId = LinkId ?? Guid.Empty }, Current.Context(CommandKey), Aborted), "Đã gỡ tài liệu khỏi tiêu chí; dòng cũ vẫn còn.");

    static string? LocalPart(string? href) => Uri.TryCreate(href?.Trim(), UriKind.Absolute, out var full) && full.Scheme is "http" or "https" ? full.PathAndQuery : href?.Trim();

    static (string? Kind, string? Key) ObjectOf(string? href) => LocalPart(href) is not { } path || !path.StartsWith('/') ? (null, null)
        : path.StartsWith("/plans/tasks/", StringComparison.Ordinal) || path.StartsWith("/plans/", StringComparison.Ordinal) ? ("plan-task", Last(path))
        : path.StartsWith("/reform-reports/", StringComparison.Ordinal) ? ("reform-report", Last(path))
        : path.StartsWith("/dossiers", StringComparison.Ordinal) || path.StartsWith("/quality", StringComparison.Ordinal) || path.StartsWith("/overview", StringComparison.Ordinal) ? ("measure", Last(path))
        : (null, null);

    static string Last(string path) => path.Split('?')[0].TrimEnd('/').Split('/')[^1] is var last && last.Length > 60 ? last[..60] : path.Split('?')[0].TrimEnd('/').Split('/')[^1];

    async Task<IActionResult> EndAsync(Outcome<Done> outcome, string done)
    {
        if (!outcome.Succeeded)
        {
            return await LoadAsync() ? Refuse(outcome.Refusals) : NotFound();
        }

        Flash(done);
        return await LoadAsync() && View.Tree.Find(From ?? "") is { } leaf
            ? Redirect($"/index/rounds/units/{Id}?field={View.Tree.FieldOf(leaf).Code}#{FieldTagHelper.IdOf(UnitModel.Name(leaf.Code, "Inputs"))}")
            : Redirect($"/index/rounds/units/{Id}/evidence");
    }

    async Task<bool> LoadAsync()
    {
        if (await sheets.FindAsync(Id, Current.Context(null), Aborted) is not { } view)
        {
            return false;
        }

        (View, Rows) = (view, await reader.OfAsync(view, Aborted));
        return true;
    }
}
