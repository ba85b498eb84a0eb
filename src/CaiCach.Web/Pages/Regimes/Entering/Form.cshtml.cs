using CaiCach.Procedures.Regimes;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Regimes.Entering;

/// <summary>Gives a printed form another number, name or circular from a day on.</summary>
public sealed class FormModel(CurrentOfficial current) : KitPage(current)
{
    [BindProperty]
    public FormKind? Kind { get; set; }

    [BindProperty]
    public string? Number { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Circular { get; set; }

    [BindProperty]
    public DateOnly? ValidFrom { get; set; }

    public static IReadOnlyList<(FormKind Kind, string Word)> Kinds =>
    [
        (FormKind.Receipt, "Giấy tiếp nhận và hẹn trả"), (FormKind.Supplement, "Phiếu yêu cầu bổ sung"), (FormKind.Refusal, "Phiếu từ chối"), (FormKind.Apology, "Thư xin lỗi"),
        (FormKind.StopNotice, "Thông báo dừng giải quyết"), (FormKind.ControlSlip, "Phiếu kiểm soát quá trình"), (FormKind.Register, "Sổ theo dõi hồ sơ"),
    ];

    public void OnGet()
    {
        // an empty form
    }

    public async Task<IActionResult> OnPostAsync([FromServices] EnterForm command)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        var outcome = await command.RunAsync(new EnterFormOptions { Kind = Kind, Number = Number, Name = Name, Circular = Circular, ValidFrom = ValidFrom }, Current.Context(CommandKey), Aborted);
        if (!outcome.Succeeded)
        {
            return Refuse(outcome.Refusals);
        }

        Flash($"Từ {VietnameseDay.Write(outcome.Value.ValidFrom)}: {outcome.Value.Citation}.");
        return Redirect($"/regimes?on={VietnameseDay.Iso(outcome.Value.ValidFrom)}");
    }
}
