using CaiCach.Dossiers;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Shared;

/// <summary>A page on which each agency stands with what it answered in a period; every figure opens its rows in the list it comes from.</summary>
public abstract class AgencyFiguresPage(UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    public IReadOnlyList<AnswerFigures> Rows { get; private set; } = [];

    public UnitSnapshot Units { get; private set; } = null!;

    public DateOnly Start => From ?? new DateOnly(clock.Today.Year, 1, 1);

    public DateOnly End => To ?? clock.Today;

    /// <summary>Address of the list.</summary>
    public abstract string List { get; }

    /// <summary>What the agencies are called on this page.</summary>
    public abstract string Who { get; }

    public async Task<IActionResult> OnGetAsync()
    {
        Units = await units.GetAsync(Aborted);
        if (End < Start)
        {
            ModelState.AddModelError(nameof(To), "Ngày cuối phải từ ngày đầu trở đi.");
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        Rows = [.. (await ReadAsync()).OrderByDescending(r => r.Overdue + r.Late).ThenBy(r => Units.Find(r.AgencyId)?.Sort)];
        return Page();
    }

    public string Link(Guid agency, bool answered, bool late) => $"{List}?agency={agency}" + (answered ? $"&answered=true&from={VietnameseDay.Iso(Start)}&to={VietnameseDay.Iso(End)}" : "") + (late ? "&late=true" : "");

    /// <summary>The figures of the period.</summary>
    protected abstract Task<IReadOnlyList<AnswerFigures>> ReadAsync();
}
