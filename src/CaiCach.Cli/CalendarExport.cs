using CaiCach.Organisations.Calendars.Files;
using CaiCach.Organisations.Calendars.Listing;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Writes the days of a layer as CSV or ICS.</summary>
internal sealed class CalendarExport : ICommand
{
    public string Name => "calendar export";

    public string Help => "--layer national|MÃ [--closure] [--ics] [--year NĂM]: in các ngày của lớp lịch dạng CSV, hoặc ICS";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var year = arguments.Option("year") is { } text ? int.TryParse(text, out var number) && number is > 0 and < 9999 ? number : throw new UsageException("--year phải là một năm.") : (int?)null;
        var layer = await CalendarLayers.FindAsync(arguments, services, cancellationToken);
        var days = await services.GetRequiredService<CalendarList>().DaysAsync(layer.Id, new DateOnly(year ?? 1, 1, 1), new DateOnly(year ?? 9998, 12, 31), cancellationToken);
        Console.Write(arguments.Has("ics") ? CalendarIcs.Write(layer, days, Environment.MachineName) : CalendarCsv.Write(days));
        return 0;
    }
}
