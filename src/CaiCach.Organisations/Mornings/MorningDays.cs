using CaiCach.Kernel.Time;
using CaiCach.Organisations.Calendars;
using CaiCach.Organisations.Units;
using CaiCach.WorkingTime;

namespace CaiCach.Organisations.Mornings;

/// <summary>
/// On which days the province works. No legal date hangs on a letter: where no calendar is loaded for the year, Monday to Friday serve.
/// </summary>
public sealed class MorningDays(CalendarReader calendars, UnitDirectory units)
{
    public async Task<bool> IsWorkingDayAsync(DateOnly day, CancellationToken cancellationToken)
    {
        try
        {
            return (await CalendarAsync(cancellationToken))?.IsWorkingDay(day) ?? IsWeekday(day);
        }
        catch (CalendarRangeException)
        {
            return IsWeekday(day);
        }
    }

    public async Task<DateOnly> NextAsync(DateOnly day, CancellationToken cancellationToken)
    {
        do
        {
            day = day.AddDays(1);
        }
        while (!await IsWorkingDayAsync(day, cancellationToken));
        return day;
    }

    async Task<WorkingCalendar?> CalendarAsync(CancellationToken cancellationToken) =>
        (await units.GetAsync(cancellationToken)).Province is { } province ? await calendars.FindAsync(province.Id, cancellationToken) : null;

    static bool IsWeekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
