using System.Diagnostics;
using System.Globalization;
using CaiCach.Demonstration;
using CaiCach.Dossiers;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Modules;
using CaiCach.Kernel.Permissions;
using CaiCach.Measures.Recounting;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Forecasting;
using CaiCach.ParIndex.Live;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Bench;

/// <summary>
/// What the archive costs the index: the cockpit, the scores after one dossier, and a sweep of everything, over the demonstration's dossiers and over many times as many; the ratio should be one.
/// Then the whole recount beside the plain statement that adds up the same rows.
/// </summary>
internal static class LiveIndexArchive
{
    const int Rounds = 9;

    static readonly DateOnly Today = new(2021, 7, 1);

    public static async Task RunAsync(IServiceProvider services, int rows)
    {
        await using var scope = services.CreateAsyncScope();
        await Fill.SeedAsync(scope.ServiceProvider);
        await new IndexLives(scope.ServiceProvider).RunAsync(default);
        await InScopeAsync<LiveRefresh, int>(services, r => r.RunAsync(default));
        // Both sizes with what the planner knows of them.
        await InScopeAsync<AppDb, int>(services, db => db.Database.ExecuteSqlRawAsync(db.IsSqlite ? "ANALYZE" : "VACUUM ANALYZE"));
        await MeasureAsync(services); // the compiler's own time
        var small = await MeasureAsync(services);
        var before = await CountAsync(services);
        await Fill.CopyAsync(scope.ServiceProvider, rows);
        // Copied by statements, past the fold that would notice what came late.
        await InScopeAsync<AppDb, int>(services, db => db.Set<MonthShare>().ExecuteDeleteAsync());
        var large = await MeasureAsync(services);
        var after = await CountAsync(services);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"",-44} {before,10} {after,10} {"ratio",8}   dossiers"));
        foreach (var (name, first) in small)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-44} {first,7:0.0} ms {large[name],7:0.0} ms {large[name] / first,8:0.00}"));
        }

        await RecountAsync(services);
    }

    static Task<int> CountAsync(IServiceProvider services) => InScopeAsync<AppDb, int>(services, db => db.Set<Dossier>().CountAsync());

    static async Task<Dictionary<string, double>> MeasureAsync(IServiceProvider services)
    {
        var authority = new ActionContext(Actor.System, Authority.Everything(services.GetServices<ModuleInfo>().SelectMany(m => m.Permissions))).Authority;
        var units = await InScopeAsync<UnitDirectory, UnitSnapshot>(services, d => d.GetAsync(default));
        var (province, city) = (units.Province!.Id, units.Agencies.Single(u => u.Code == "H45.20").Id);
        await InScopeAsync<LiveRefresh, int>(services, r => r.RunAsync(default));
        var keeping = Stopwatch.StartNew();
        while (await InScopeAsync<MonthShares, bool>(services, m => m.KeepOneAsync(default)))
        {
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"ends of past months, read once by the worker",-44} {keeping.ElapsedMilliseconds,7} ms"));
        var view = (await InScopeAsync<LiveIndex, LiveView?>(services, i => i.ReadAsync(IndexKind.Reform, province, Today, authority, default)))!;
        return new Dictionary<string, double>
        {
            ["cockpit: the province's index"] = await TimeAsync<LiveIndex>(services, i => i.ReadAsync(IndexKind.Reform, province, Today, authority, default)),
            ["forecast of the province's index"] = await TimeAsync<Forecaster>(services, f => f.RunAsync(view, default)),
            ["scores after one dossier of one agency"] = await TimeAsync<LiveRefresh>(
                services, r => r.RunAsync(default), before: db => db.Database.ExecuteSqlAsync($"INSERT INTO index_stale_measure (agency_id, measure, year) VALUES ({db.Param(city)}, 'dossiers.solved-late', 2021)")),
            ["sweep of every leaf"] = await TimeAsync<LiveRefresh>(services, r => r.RunAsync(default), before: db => db.Set<LiveSweep>().ExecuteDeleteAsync()),
        };
    }

    static async Task<double> TimeAsync<T>(IServiceProvider services, Func<T, Task> use, Func<AppDb, Task<int>>? before = null) where T : notnull
    {
        var times = new List<double>();
        for (var i = 0; i <= Rounds; i++)
        {
            if (before is not null)
            {
                await InScopeAsync<AppDb, int>(services, before);
            }

            await using var scope = services.CreateAsyncScope();
            var watch = Stopwatch.StartNew();
            await use(scope.ServiceProvider.GetRequiredService<T>());
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return times.Skip(1).Order().ElementAt(Rounds / 2);
    }

    /// <summary>The floor counts the same groups in plain statements and reads them into nothing: by agency, field, procedure and local day what was received, finished, withdrawn, apologised for.</summary>
    static async Task RecountAsync(IServiceProvider services)
    {
        var plain = await BestAsync<AppDb>(services, async db =>
        {
            string Day(string column) => db.IsSqlite ? $"({column} + 252000000000) / 864000000000" : $"date(timezone(INTERVAL '7 hours', {column}))";
            string Count(string table, string column, string more) => $"SELECT agency_id, field_id, procedure_id, {Day(column)}, {more}, count(*) FROM {table} WHERE {column} IS NOT NULL GROUP BY 1, 2, 3, 4, 5";
            await db.Database.OpenConnectionAsync();
            foreach (var statement in new[]
            {
                Count("dossier_dossier", "received_at", "channel"), Count("dossier_dossier", "finished_at", "CASE WHEN reappointment_count > 0 THEN timeliness || '+' ELSE timeliness END"),
                Count("dossier_dossier", "closed_at", "state"), Count("accountability_apology", "sent_at", "is_breach"),
            })
            {
                await using var command = db.Database.GetDbConnection().CreateCommand();
                command.CommandText = statement;
                await using var reader = await command.ExecuteReaderAsync();
                for (var row = new object[6]; await reader.ReadAsync();)
                {
                    _ = reader.GetValues(row);
                }
            }
        });
        var recount = await BestAsync<Recount>(services, async r =>
        {
            if (await r.VerifyAsync(default) is { Count: > 0 } differences)
            {
                Console.WriteLine($"{differences.Count} counters differ from the rows");
            }
        });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"recount of all counters, plain statements",-44} {recount,7:0} ms {plain,7:0} ms {recount / plain,8:0.00}"));
    }

    static async Task<double> BestAsync<T>(IServiceProvider services, Func<T, Task> use) where T : notnull
    {
        var best = double.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            best = Math.Min(best, await InScopeAsync<T, double>(services, async t =>
            {
                var watch = Stopwatch.StartNew();
                await use(t);
                return watch.Elapsed.TotalMilliseconds;
            }));
        }

        return best;
    }

    static async Task<TResult> InScopeAsync<T, TResult>(IServiceProvider services, Func<T, Task<TResult>> use) where T : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<T>());
    }
}
