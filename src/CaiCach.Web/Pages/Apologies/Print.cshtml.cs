using CaiCach.Accountability.Listing;
using CaiCach.Kernel.Time;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using CaiCach.Web.Pages.Print;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Apologies;

/// <summary>Mẫu 04: phiếu xin lỗi và hẹn lại ngày trả kết quả.</summary>
public sealed class PrintModel(ApologyReader reader, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ApologyDetail Letter { get; private set; } = null!;

    public SlipHead Head => new(
        Letter.SuperiorName ?? "", Letter.AgencyName, "Số: " + (Letter.Number ?? "……"), Letter.Place, LocalClock.ToLocalDate(Letter.SignedAt ?? Letter.DraftedAt), Letter.Form);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await reader.FindAsync(Id, Current.Context(null), Aborted) is not { } letter)
        {
            return NotFound();
        }

        Letter = letter;
        return Page();
    }
}
