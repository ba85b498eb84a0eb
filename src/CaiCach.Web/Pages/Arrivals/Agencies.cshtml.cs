using CaiCach.Dossiers.Arriving;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Arrivals;

/// <summary>How each agency answers what comes online.</summary>
public sealed class AgenciesModel(ArrivalList list, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    public IReadOnlyList<ArrivalFigures> Rows { get; private set; } = [];

    public UnitSnapshot Units { get; private set; } = null!;

    public DateOnly Start => From ?? new DateOnly(clock.Today.Year, 1, 1);

    public DateOnly End => To ?? clock.Today;

    public async Task<IActionResult> OnGetAsync()
    {
        Units = await units.GetAsync(Aborted);
        if (End < Start)
        {
            ModelState.AddModelError(nameof(To), "Ngày cuối phải từ ngày đầu trở đi.");
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        Rows = [.. (await list.FiguresAsync(Start, End, Current.Authority, Aborted)).OrderByDescending(r => r.Overdue + r.Late).ThenBy(r => Units.Find(r.AgencyId)?.Sort)];
        return Page();
    }

    public string Link(Guid agency, bool answered, bool late) => $"/arrivals?agency={agency}" + (answered ? $"&answered=true&from={VietnameseDay.Iso(Start)}&to={VietnameseDay.Iso(End)}" : "") + (late ? "&late=true" : "");
}
