using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Quality;
using CaiCach.Quality.Findings;
using CaiCach.Quality.Schemes;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Quality.Recording;

/// <summary>Writes down what an inspection found about an agency or one of its dossiers.</summary>
public sealed class IndexModel(QualitySchemeReader schemes, UnitDirectory units, LocalClock clock, CurrentOfficial current) : QualityPage(clock, current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Indicator { get; set; }

    [BindProperty]
    public string? DossierCode { get; set; }

    [BindProperty]
    public int? Points { get; set; }

    [BindProperty]
    public string? Percent { get; set; }

    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? DocumentNumber { get; set; }

    public Unit Agency { get; private set; } = null!;

    public QualityScheme Scheme { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync([FromServices] RecordQualityFinding command)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!VietnameseNumber.TryRead(Percent, out var percent))
        {
            ModelState.AddModelError(nameof(Percent), "Tỷ lệ là một số, ví dụ 92,5.");
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        var outcome = await command.RunAsync(
            new RecordQualityFindingOptions { AgencyId = Id, Indicator = Indicator, DossierCode = DossierCode, Points = Points, Percent = percent, On = On, Reason = Reason, DocumentNumber = DocumentNumber },
            Current.Context(CommandKey), Aborted);
        if (!outcome.Succeeded)
        {
            return Refuse(outcome.Refusals);
        }

        Flash("Đã ghi kết quả kiểm tra; điểm đã tính lại.");
        return Redirect(QualityWords.Agency(Id, Shown));
    }

    async Task<bool> LoadAsync()
    {
        ReadPeriod();
        if ((await units.GetAsync(Aborted)).Find(Id) is not { } agency || agency.Id != agency.AgencyId || !Current.Authority.Allows(QualityPermissions.Record, new Subject(null, null, agency.Id)))
        {
            return false;
        }

        (Agency, Scheme) = (agency, await schemes.OnAsync(Today, Aborted));
        return true;
    }
}
