using CaiCach.Dossiers;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>Prints how each agency answers in a period: from the first of January until today where none is given.</summary>
internal static class AnswerFigureLines
{
    public static async Task<int> PrintAsync(Arguments arguments, IServiceProvider services, UnitSnapshot units, DateOnly? from, DateOnly? to, Func<DateOnly, DateOnly, Task<IReadOnlyList<AnswerFigures>>> read)
    {
        var today = services.GetRequiredService<LocalClock>().Today;
        var figures = await read(from ?? new DateOnly(today.Year, 1, 1), to ?? today);
        return JsonOutput.Lines(arguments.Has("json"), figures, f => $"{units.NameOf(f.AgencyId),-40} đúng hạn {f.InTime,4}  trễ {f.Late,4}  đang chờ {f.Open,4}  quá hạn {f.Overdue,4}");
    }
}
