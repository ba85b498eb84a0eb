using CaiCach.Organisations.Calendars;
using CaiCach.Organisations.Calendars.Changing;
using CaiCach.Organisations.Calendars.Listing;
using CaiCach.Organisations.Units;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Lists the layers, or opens one for the province or an agency.</summary>
internal sealed class CalendarLayerCommand : ICommand
{
    public string Name => "calendar layer";

    public string Help => "[--create MÃ [--closure]] [--json]: các lớp lịch; --create lập lớp cho tỉnh hoặc cơ quan, --closure là lớp đóng cửa khẩn cấp";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var units = await services.GetRequiredService<UnitDirectory>().GetAsync(cancellationToken);
        if (arguments.Has("create"))
        {
            var unit = Everything.AgencyOrProvince(arguments, "create", units);
            var created = await services.GetRequiredService<CreateCalendarLayer>().RunAsync(
                new CreateCalendarLayerOptions { UnitId = unit.Id, IsClosure = arguments.Has("closure") }, Everything.Context(services), cancellationToken);
            if (!created.Succeeded)
            {
                return Everything.Refuse(created.Refusals);
            }
        }

        var layers = await services.GetRequiredService<CalendarList>().LayersAsync(cancellationToken);
        if (arguments.Has("json"))
        {
            JsonOutput.Print(layers.Select(l => new { l.Id, l.Name, Kind = l.Kind.ToString(), Unit = units.Find(l.UnitId)?.Code, l.FirstDay, l.LastDay, l.Days, l.Years }));
            return 0;
        }

        foreach (var l in layers)
        {
            Console.WriteLine($"{units.Find(l.UnitId)?.Code ?? "national",-12} {l.Kind.Label(),-18} {l.Name}: {l.Days} ngày, nạp đến {l.LastDay:dd/MM/yyyy}");
        }

        return 0;
    }
}
