using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Calendars.Changing;
using CaiCach.Organisations.Calendars.Listing;
using CaiCach.Web.Hosting;
using CaiCach.WorkingTime;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Calendars.Keeping;

/// <summary>Days of a layer: a new one or several in a row, or one that is there.</summary>
public sealed class EditModel(CalendarList list, PrepareCalendarChange prepare, CurrentOfficial current) : KeepPage(list, prepare, current)
{
    const int LongestSpan = 60;

    /// <summary>A day that is there; null to add.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Date { get; set; }

    [BindProperty]
    public bool Remove { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    [BindProperty]
    public DateOnly? To { get; set; }

    [BindProperty]
    public DayKind Kind { get; set; } = DayKind.Off;

    [BindProperty]
    public string? Hours { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public CalendarDayView? Had { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await FindAsync())
        {
            return NotFound();
        }

        if (Had is { } had)
        {
            (Kind, Hours, Reason) = (had.Kind, had.Hours, had.Reason);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await FindAsync())
        {
            return NotFound();
        }

        if (Had is { } had)
        {
            return await PrepareAsync(Remove
                ? new PrepareCalendarChangeOptions { LayerId = Id, Removed = [had.Date] }
                : new PrepareCalendarChangeOptions { LayerId = Id, Days = [new NewCalendarDay { Date = had.Date, Kind = Kind, Hours = Hours, Reason = Reason, Replaces = true }] });
        }

        if (ModelState.IsValid && (From is null || To < From || (To?.DayNumber - From.Value.DayNumber) >= LongestSpan))
        {
            return Refuse([new Refusal("calendar.span", From is null ? "Hãy nhập ngày." : $"Đến ngày không trước từ ngày, và nhiều nhất {LongestSpan} ngày một lần.", From is null ? nameof(From) : nameof(To))]);
        }

        var first = From ?? default;
        return await PrepareAsync(new PrepareCalendarChangeOptions
        {
            LayerId = Id,
            Days = [.. Enumerable.Range(0, (To ?? first).DayNumber - first.DayNumber + 1).Select(d => new NewCalendarDay { Date = first.AddDays(d), Kind = Kind, Hours = Hours, Reason = Reason })],
        });
    }

    async Task<bool> FindAsync()
    {
        if (!await LoadAsync())
        {
            return false;
        }

        Had = Date is { } date ? (await List.DaysAsync(Id, date, date, Aborted)).SingleOrDefault() : null;
        return Date is null || Had is not null;
    }
}
