using CaiCach.Accountability;
using CaiCach.Accountability.Apologies;
using CaiCach.Accountability.Listing;
using CaiCach.Accountability.Signing;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Apologies;

/// <summary>Letters of apology by state; the head signs many at once.</summary>
public sealed class IndexModel(ApologyList list, SignApologies sign, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public ApologyState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Measure { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Agency { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Field { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    [BindProperty]
    public List<Guid> Chosen { get; set; } = [];

    public IReadOnlyList<ApologyRow> Rows { get; private set; } = [];

    public bool More { get; private set; }

    public bool MaySign => Current.Authority.HasAny(AccountabilityPermissions.Sign);

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Chosen.Count == 0)
        {
            ModelState.AddModelError("", "Hãy chọn ít nhất một thư để ký.");
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            await LoadAsync();
            return Page();
        }

        if (IsBackFromConfirm)
        {
            await LoadAsync();
            return Page();
        }

        if (!IsConfirmed)
        {
            return Ask(new ConfirmQuestion(
                $"Ký {Chosen.Count} thư xin lỗi?", ["Mỗi thư được cấp một số và mang tên bạn; chữ ký không rút lại được.", "Bộ phận Một cửa sẽ đổi hẹn từng hồ sơ và gửi người nộp."], $"Ký {Chosen.Count} thư", "Xin lỗi, hẹn lại"));
        }

        var signed = await sign.RunAsync(new SignApologiesOptions { ApologyIds = Chosen }, Current.Context(CommandKey), Aborted);
        if (!signed.Succeeded)
        {
            await LoadAsync();
            return Refuse(signed.Refusals);
        }

        Flash($"Đã ký {signed.Value.Signed.Count} thư." + (signed.Value.Left.Count > 0 ? $" {signed.Value.Left.Count} thư chưa ký được: {signed.Value.Left[0].Reason.Message}" : ""));
        return Redirect("/apologies?state=Signed");
    }

    public string Link(ApologyState? state, Guid? after = null) => "/apologies" + QueryString.Create(new Dictionary<string, string?>
    {
        ["state"] = state?.ToString(),
        ["measure"] = Measure,
        ["from"] = From is { } from ? VietnameseDay.Iso(from) : null,
        ["to"] = To is { } to ? VietnameseDay.Iso(to) : null,
        ["agency"] = Agency?.ToString(),
        ["field"] = Field?.ToString(),
        ["after"] = after?.ToString(),
    }.Where(p => !string.IsNullOrEmpty(p.Value)));

    async Task LoadAsync() => (Rows, More) = await list.RunAsync(
        new ApologyFilter { State = State, Measure = Measure, From = From, To = To, AgencyId = Agency, FieldId = Field, After = After }, Current.Authority, Aborted);
}
