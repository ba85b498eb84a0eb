using CaiCach.Kernel.Time;
using CaiCach.Organisations.Calendars;
using CaiCach.Organisations.Calendars.Changing;
using CaiCach.Organisations.Calendars.Listing;
using CaiCach.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Calendars.Keeping;

/// <summary>Opening hours by weekday that a layer sets for a time.</summary>
public sealed class HoursModel(CalendarList list, PrepareCalendarChange prepare, LocalClock clock, CurrentOfficial current) : KeepPage(list, prepare, current)
{
    [BindProperty]
    public DateOnly? ValidFrom { get; set; }

    [BindProperty]
    public DateOnly? ValidTo { get; set; }

    [BindProperty]
    public List<string?> Hours { get; set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        var weeks = (await List.YearAsync(Id, clock.Today.Year, Aborted))!.Weeks;
        Hours = [.. WeekText.Parts(weeks.LastOrDefault(w => w.ValidFrom <= clock.Today)?.Week ?? WeekText.Standard)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await LoadAsync()
        ? await PrepareAsync(new PrepareCalendarChangeOptions { LayerId = Id, Week = new NewCalendarWeek(ValidFrom, ValidTo, Hours) })
        : NotFound();
}
