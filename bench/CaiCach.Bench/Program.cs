using System.Globalization;
using CaiCach.Bench;
using CaiCach.Composition;
using CaiCach.Demonstration;
using CaiCach.Kernel.Time;
using CaiCach.TestKit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

// The database is told as to the product: CAICACH_Database__Provider, CAICACH_Database__ConnectionString.
var configuration = new ConfigurationBuilder().AddEnvironmentVariables("CAICACH_").Build();
var clock = new TestClock(LocalClock.ToLocal(DemonstrationSeed.Present));
await using var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration)
    .AddSingleton<TimeProvider>(clock).AddCaiCach(configuration).BuildServiceProvider();
await using var scope = services.CreateAsyncScope();
switch (args)
{
    case ["fill", var rows]:
        await Fill.RunAsync(scope.ServiceProvider, int.Parse(rows, CultureInfo.InvariantCulture));
        return 0;
    case ["mornings", var people, var tasks, var dossiers]:
        await Mornings.RunAsync(services, clock, int.Parse(people, CultureInfo.InvariantCulture), int.Parse(tasks, CultureInfo.InvariantCulture), int.Parse(dossiers, CultureInfo.InvariantCulture));
        return 0;
    case ["archive", var years, var tasks]:
        await PlanArchive.RunAsync(services, int.Parse(years, CultureInfo.InvariantCulture), int.Parse(tasks, CultureInfo.InvariantCulture));
        return 0;
    case ["index", var units, var leaves]:
        await IndexRanking.RunAsync(services, int.Parse(units, CultureInfo.InvariantCulture), int.Parse(leaves, CultureInfo.InvariantCulture));
        return 0;
    case ["live", var rows]:
        await LiveIndexArchive.RunAsync(services, int.Parse(rows, CultureInfo.InvariantCulture));
        return 0;
    case ["redate", var rows]:
        await Redating.RunAsync(services, clock, int.Parse(rows, CultureInfo.InvariantCulture));
        return 0;
    case ["reorganisation", var lines, var rows]:
        await ReorganisationArchive.RunAsync(services, lines, int.Parse(rows, CultureInfo.InvariantCulture));
        return 0;
    case ["plans"]:
        return await Plans.RunAsync(configuration);
    case ["due", var rounds]:
        DueDates.Run(int.Parse(rounds, CultureInfo.InvariantCulture));
        return 0;
    case ["measure", var load, var rounds, var seconds, var parts, .. var programs]:
        await new Measure(
            scope.ServiceProvider, [.. programs.Select(p => p.Split('=')).Select(p => (p[0], p[1]))], load,
            int.Parse(rounds, CultureInfo.InvariantCulture), int.Parse(seconds, CultureInfo.InvariantCulture)).RunAsync(parts.Split(','));
        return 0;
    default:
        Console.Error.WriteLine("fill ROWS | mornings PEOPLE TASKS DOSSIERS | archive YEARS TASKS | index UNITS LEAVES | live ROWS | redate ROWS | reorganisation LINES ROWS | plans | due ROUNDS | measure LOAD ROUNDS SECONDS intake,list,status NAME=PROGRAM…");
        return 2;
}
