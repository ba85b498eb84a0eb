using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Cli;

/// <summary>A unit by any of its codes, or all agencies of a day.</summary>
internal sealed class UnitShow : ICommand
{
    public string Name => "unit show";

    public string Help => "[MÃ] [--as-of 2025-06-30] [--json]: một đơn vị với tên qua các thời kỳ, mã khác và đơn vị kế thừa; không có mã thì in cây cơ quan của ngày đó";

    public async Task<int> RunAsync(Arguments arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (!await Everything.IsMigratedAsync(services, cancellationToken))
        {
            return 1;
        }

        var day = arguments.Has("as-of") ? arguments.Day("as-of") : services.GetRequiredService<LocalClock>().Today;
        var units = (await services.GetRequiredService<UnitDirectory>().GetAsync(cancellationToken)).On(day);
        if (arguments.Words.Count == 0)
        {
            List<Unit> open = [.. units.Agencies.Where(u => u.IsOpenOn(day))];
            if (arguments.Has("json"))
            {
                JsonOutput.Print(open.Select(u => new { u.Code, u.Name, kind = u.Kind.Key(), parent = units.Find(u.ParentId)?.Code, u.ValidFrom, u.ValidTo }));
                return 0;
            }

            open.ForEach(u => Console.WriteLine($"{u.Code,-14} {u.Name}"));
            return 0;
        }

        var unit = units.Find(arguments.Word(0, "mã đơn vị"));
        if (unit is null)
        {
            Console.Error.WriteLine($"Không có đơn vị nào mang hay từng mang mã {arguments.Word(0, "mã")}.");
            return 1;
        }

        var view = (await services.GetRequiredService<UnitReader>().FindAsync(unit.Id, day, cancellationToken))!;
        if (arguments.Has("json"))
        {
            JsonOutput.Print(new
            {
                unit.Code, unit.Name, kind = unit.Kind.Key(), unit.ValidFrom, unit.ValidTo, otherCodes = view.Aliases, names = view.Names.Select(n => new { n.From, n.Name, n.Decision }),
                successors = view.Successors.Select(l => new { units[l.ToUnitId].Code, l.On, l.Reason, l.Share }), predecessors = view.Predecessors.Select(l => new { units[l.FromUnitId].Code, l.On, l.Reason, l.Share }),
            });
            return 0;
        }

        Console.WriteLine($"{unit.Code} {unit.Name}, {unit.ValidFrom:dd/MM/yyyy} – {(unit.ValidTo is { } last ? last.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture) : "nay")}");
        view.Names.ToList().ForEach(n => Console.WriteLine($"  từ {n.From:dd/MM/yyyy}: {n.Name} {n.Decision}"));
        view.Aliases.ToList().ForEach(a => Console.WriteLine($"  mã khác: {a}"));
        view.Successors.ToList().ForEach(l => Console.WriteLine($"  kế thừa bởi {units[l.ToUnitId].Code} {units[l.ToUnitId].Name} từ {l.On:dd/MM/yyyy}{(l.Share is null ? "" : ": " + l.Share)}"));
        view.Predecessors.ToList().ForEach(l => Console.WriteLine($"  kế thừa từ {units[l.FromUnitId].Code} {units[l.FromUnitId].Name}{(l.Share is null ? "" : ": " + l.Share)}"));
        return 0;
    }
}
