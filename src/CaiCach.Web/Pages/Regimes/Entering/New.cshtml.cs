using CaiCach.Procedures.Regimes;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Regimes.Entering;

/// <summary>Enters a decree that takes the place of the one before from a day on.</summary>
public sealed class NewModel(RegimeReader reader, CurrentOfficial current) : KitPage(current)
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public DateOnly? ValidFrom { get; set; }

    [BindProperty]
    public int MaximumReappointments { get; set; } = 1;

    [BindProperty]
    public string? SupplementArticle { get; set; }

    [BindProperty]
    public string? RestartArticle { get; set; }

    [BindProperty]
    public string? ApologyArticle { get; set; }

    [BindProperty]
    public string? RefusalArticle { get; set; }

    [BindProperty]
    public string? NotEligibleArticle { get; set; }

    [BindProperty]
    public string? WithdrawalArticle { get; set; }

    /// <summary>The newest regime, whose timers are taken over; null when there is none.</summary>
    public LegalRegime? Last { get; private set; }

    public IEnumerable<(string Field, string Label, string? Value)> Articles =>
    [
        (nameof(SupplementArticle), "Yêu cầu bổ sung một lần", SupplementArticle), (nameof(RestartArticle), "Tính lại thời hạn khi bổ sung đủ", RestartArticle), (nameof(ApologyArticle), "Xin lỗi, hẹn lại", ApologyArticle),
        (nameof(RefusalArticle), "Từ chối tiếp nhận", RefusalArticle), (nameof(NotEligibleArticle), "Không đủ điều kiện sau thẩm định", NotEligibleArticle), (nameof(WithdrawalArticle), "Rút hồ sơ", WithdrawalArticle),
    ];

    public async Task OnGetAsync() => Last = (await reader.AllAsync(Aborted)) is [var last, ..] ? last : null;

    public async Task<IActionResult> OnPostAsync([FromServices] EnterRegime command)
    {
        await OnGetAsync();
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        var outcome = await command.RunAsync(
            new EnterRegimeOptions
            {
                Code = Code, Name = Name, Title = Title, ValidFrom = ValidFrom, MaximumReappointments = MaximumReappointments, SupplementArticle = SupplementArticle, RestartArticle = RestartArticle, ApologyArticle = ApologyArticle,
                RefusalArticle = RefusalArticle, NotEligibleArticle = NotEligibleArticle, WithdrawalArticle = WithdrawalArticle,
            },
            Current.Context(CommandKey), Aborted);
        if (!outcome.Succeeded)
        {
            return Refuse(outcome.Refusals);
        }

        Flash($"{outcome.Value.Title} có hiệu lực từ {VietnameseDay.Write(outcome.Value.ValidFrom)}. Xem lại từng mốc thời hạn đã lấy theo nghị định trước.");
        return Redirect($"/regimes?on={VietnameseDay.Iso(outcome.Value.ValidFrom)}");
    }
}
