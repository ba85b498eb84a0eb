using CaiCach.Organisations.Calendars.Changing;
using CaiCach.Organisations.Calendars.Files;
using CaiCach.Organisations.Calendars.Listing;
using CaiCach.Organisations.Calendars.Redating;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Takes days of a layer from a CSV or ICS file, whole or not at all; shows what would move, and applies it only with a decision.</summary>
internal sealed class ImportCalendar : ICommand
{
    public string Name => "import calendar";

    public string Help => "TỆP --layer national|MÃ [--closure] --decision SỐ [--move | --keep]: nạp ngày nghỉ, làm bù từ CSV hoặc ICS; --move dời ngày hẹn và báo người nộp, --keep giữ ngày đã hẹn, không có thì chỉ xem";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var layer = await CalendarLayers.FindAsync(arguments, services, cancellationToken);
        var read = CalendarFileText.Read(await File.ReadAllBytesAsync(arguments.Word(0, "tệp lịch"), cancellationToken));
        if (read.Refusals.Count > 0)
        {
            return Everything.Refuse(read.Refusals);
        }

        return await CalendarLayers.ChangeAsync(new PrepareCalendarChangeOptions { LayerId = layer.Id, Days = read.Days, DecisionNumber = arguments.Required("decision") }, arguments, services, cancellationToken);
    }
}
