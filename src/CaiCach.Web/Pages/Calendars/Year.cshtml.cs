using CaiCach.Kernel.Time;
using CaiCach.Organisations.Calendars.Changing;
using CaiCach.Organisations.Calendars.Listing;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Calendars;

/// <summary>A year of a layer: twelve months, the days it sets, what should be looked at, who changed what by which decision.</summary>
public sealed class YearModel(CalendarList list, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    internal static readonly IReadOnlyList<(string Name, string Full)> Weekdays =
        [("T2", "Thứ Hai"), ("T3", "Thứ Ba"), ("T4", "Thứ Tư"), ("T5", "Thứ Năm"), ("T6", "Thứ Sáu"), ("T7", "Thứ Bảy"), ("CN", "Chủ nhật")];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    public CalendarYear View { get; private set; } = null!;

    public IReadOnlyList<MonthGrid> Months { get; private set; } = [];

    public IReadOnlyList<CalendarChangeView> Changes { get; private set; } = [];

    public bool MayKeep => CalendarRecord.MayKeep(Current.Authority, View.Layer.UnitId);

    public IEnumerable<int> Years => Enumerable.Range(View.Calendar.FirstDay.Year, View.Calendar.LastDay.Year - View.Calendar.FirstDay.Year + 1);

    public int Worked => Months.Count == 0 ? 0 : Enumerable.Range(0, DateTime.IsLeapYear(View.Year) ? 366 : 365).Count(d => View.Calendar.IsWorkingDay(new DateOnly(View.Year, 1, 1).AddDays(d)));

    public async Task<IActionResult> OnGetAsync()
    {
        if (await list.YearAsync(Id, Year ?? clock.Today.Year, Aborted) is not { } view)
        {
            return NotFound();
        }

        (View, Months, Changes) = (view, MonthGrid.Of(view.Calendar, view.Year), await list.ChangesAsync(Id, 20, Aborted));
        return Page();
    }

    internal static string Weekday(DateOnly day) => Weekdays[((int)day.DayOfWeek + 6) % 7].Full;
}
