using CaiCach.Organisations.Calendars.Changing;
using CaiCach.WorkingTime;

namespace CaiCach.Cli;

/// <summary>Adds, changes or removes one day of a layer.</summary>
internal sealed class CalendarDayCommand : ICommand
{
    public string Name => "calendar day";

    public string Help => "--layer national|MÃ [--closure] --date 2026-09-03 [--kind off|make-up|normal] [--hours GIỜ] [--reason LÝ_DO] [--replace] [--remove] --decision SỐ [--move | --keep]: đặt, sửa, bỏ một ngày";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var layer = await CalendarLayers.FindAsync(arguments, services, cancellationToken);
        var date = arguments.Day("date");
        var kind = Everything.Choice<DayKind>(arguments.Option("kind") ?? "off") ?? throw new UsageException("--kind: off, make-up hoặc normal.");
        return await CalendarLayers.ChangeAsync(
            new PrepareCalendarChangeOptions
            {
                LayerId = layer.Id, DecisionNumber = arguments.Required("decision"), Removed = arguments.Has("remove") ? [date] : [],
                Days = arguments.Has("remove") ? [] : [new NewCalendarDay { Date = date, Kind = kind, Hours = arguments.Option("hours"), Reason = arguments.Option("reason"), Replaces = arguments.Has("replace") }],
            },
            arguments, services, cancellationToken);
    }
}
