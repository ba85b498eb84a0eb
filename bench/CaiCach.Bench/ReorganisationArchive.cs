using System.Diagnostics;
using System.Globalization;
using CaiCach.Dossiers;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Modules;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Reorganisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Bench;

/// <summary>
/// The rehearsal of the reorganisation of 2025 over the demonstration's dossiers and over many times as many, a quarter of them open: its time may grow as the open dossiers do, and no faster. Then one batch of
/// the execution, which must not depend on either.
/// </summary>
internal static class ReorganisationArchive
{
    const int Rounds = 3;

    static readonly DateOnly On = new(2021, 7, 15);

    public static async Task RunAsync(IServiceProvider services, string lines, int rows)
    {
        await using var scope = services.CreateAsyncScope();
        await Fill.SeedAsync(scope.ServiceProvider);
        var context = new ActionContext(Actor.System, Authority.Everything(services.GetServices<ModuleInfo>().SelectMany(m => m.Permissions)));
        var id = Value(await InScopeAsync<CreateReorganisation, Outcome<ChangedReorganisation>>(services, u => u.RunAsync(new CreateReorganisationOptions { Name = "Sắp xếp 2025", Decision = "Nghị quyết 202/2025/QH15", On = On }, context, default))).Id;
        // The demonstration lives in 2021, before the law that ends districts.
        var file = System.Text.Encoding.UTF8.GetBytes((await File.ReadAllTextAsync(lines)).Replace("ket-thuc-cap-huyen", "chia", StringComparison.Ordinal));
        Value(await InScopeAsync<ImportReorganisation, Outcome<ChangedReorganisation>>(services, u => u.RunAsync(new ImportReorganisationOptions { ReorganisationId = id, File = file }, context, default)));
        var small = await MeasureAsync(services, id, context);
        await Fill.CopyAsync(scope.ServiceProvider, rows);
        var large = await MeasureAsync(services, id, context);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"",-28} {"small",12} {"large",12} {"ratio",8}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"dossiers",-28} {small.All,12:N0} {large.All,12:N0} {(double)large.All / small.All,8:0.00}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"of them open",-28} {small.Open,12:N0} {large.Open,12:N0} {(double)large.Open / small.Open,8:0.00}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"rows that would move",-28} {small.Rows,12:N0} {large.Rows,12:N0} {(double)large.Rows / small.Rows,8:0.00}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"rehearsal, best of three",-28} {small.Time,9:0} ms {large.Time,9:0} ms {large.Time / small.Time,8:0.00}"));
        var (growth, allowed) = (large.Time / small.Time, (double)large.Rows / small.Rows);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"growth of time by growth of rows: {growth / allowed:0.00} ({(growth <= allowed * 1.15 ? "at most linear" : "FASTER THAN LINEAR")})"));
    }

    static async Task<(int All, int Open, int Rows, double Time)> MeasureAsync(IServiceProvider services, Guid id, ActionContext context)
    {
        var (all, open) = await InScopeAsync<AppDb, (int, int)>(services, async db =>
        {
            await db.Database.ExecuteSqlRawAsync("""
                UPDATE dossier_dossier SET closed_at = NULL, finished_at = NULL, finished_agency_id = NULL, timeliness = NULL, state = 'Processing', holder_unit_id = division_id
                WHERE CAST(substr(code, length(code) - 3) AS integer) % 4 = 0 AND closed_at IS NOT NULL
                """);
            await db.Database.ExecuteSqlRawAsync("ANALYZE");
            return (await db.Set<Dossier>().CountAsync(), await db.Set<Dossier>().CountAsync(d => d.ClosedAt == null));
        });
        var (best, rows) = (double.MaxValue, 0);
        for (var i = 0; i < Rounds; i++)
        {
            var watch = Stopwatch.StartNew();
            rows = Value(await InScopeAsync<RehearseReorganisation, Outcome<ChangedReorganisation>>(services, u => u.RunAsync(new ReorganisationOptions { ReorganisationId = id }, context, default))).Rows;
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }

        return (all, open, rows, best);
    }

    static T Value<T>(Outcome<T> outcome) => outcome.Succeeded ? outcome.Value : throw new InvalidOperationException(string.Join("; ", outcome.Refusals.Select(r => r.Message)));

    static async Task<TResult> InScopeAsync<T, TResult>(IServiceProvider services, Func<T, Task<TResult>> use) where T : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<T>());
    }
}
