using System.Diagnostics;
using System.Globalization;
using CaiCach.Demonstration;
using CaiCach.Dossiers;
using CaiCach.Dossiers.Receiving;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Modules;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Calendars;
using CaiCach.Organisations.Calendars.Changing;
using CaiCach.Organisations.Calendars.Redating;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.TestKit;
using CaiCach.WorkingTime;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Bench;

/// <summary>
/// A holiday declared late over a tenth of the open dossiers and over all of them: how long it takes to show what moves and to move it, how that grows, and what an
/// intake at the counter of the same program takes meanwhile beside without. Every dossier moves and every second applicant is written to.
/// </summary>
internal static class Redating
{
    const int WithoutSeconds = 20;

    static readonly TimeSpan BetweenIntakes = TimeSpan.FromMilliseconds(100);

    public static async Task RunAsync(IServiceProvider services, TestClock clock, int rows)
    {
        await InScopeAsync<AppDb, int>(services, async db =>
        {
            await db.Database.MigrateAsync();
            return 0;
        });
        await using (var scope = services.CreateAsyncScope())
        {
            await Fill.SeedAsync(scope.ServiceProvider);
        }

        var day = new DateOnly(2021, 7, 7); // Wednesday; the demonstration's present is Thursday 01/07
        await IntakesAsync(services, TimeSpan.FromSeconds(3)); // the compiler's own time
        await FillAsync(services, 0, rows / 10);
        var few = await ChangeAsync(services, clock, day);
        await FillAsync(services, rows / 10, rows - (rows / 10));
        var many = await ChangeAsync(services, clock, day.AddDays(1));
        var growth = many.Moving / few.Moving / ((double)many.Moved / few.Moved);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"growth of the time a dossier from {few.Moved} to {many.Moved}: {growth:0.00} (at most linear: 1); of showing what moves: {many.Looking / few.Looking / ((double)many.Moved / few.Moved):0.00}"));
    }

    static async Task<(int Moved, double Looking, double Moving)> ChangeAsync(IServiceProvider services, TestClock clock, DateOnly day)
    {
        var context = new ActionContext(Actor.System, Authority.Everything(services.GetServices<ModuleInfo>().SelectMany(m => m.Permissions)));
        var layer = await InScopeAsync<AppDb, Guid>(services, db => db.Set<CalendarLayerRow>().Where(l => l.UnitId == null).Select(l => l.Id).SingleAsync());
        var without = await IntakesAsync(services, TimeSpan.FromSeconds(WithoutSeconds));
        var prepared = await InScopeAsync<PrepareCalendarChange, Guid>(services, async p => TestDossiers.Value(await p.RunAsync(
            new PrepareCalendarChangeOptions { LayerId = layer, DecisionNumber = "1/QĐ", Days = [new NewCalendarDay { Date = day, Kind = DayKind.Off, Reason = "Nghỉ đột xuất" }] }, context, default)).Id);
        var watch = Stopwatch.StartNew();
        await InScopeAsync<CalendarImpactReader, CalendarImpact?>(services, i => i.FindAsync(prepared, context.Authority, null, 30, default));
        var looking = watch.Elapsed.TotalSeconds;
        await InScopeAsync<DecideCalendarChange, DecidedCalendarChange>(services, async d => TestDossiers.Value(await d.RunAsync(new DecideCalendarChangeOptions { ChangeId = prepared, Promise = CalendarPromise.Move }, context, default)));
        clock.Advance(RunRedating.Settling);

        using var stop = new CancellationTokenSource();
        var intakes = IntakesAsync(services, TimeSpan.MaxValue, stop.Token);
        watch.Restart();
        var told = 0;
        var report = await InScopeAsync<RunRedating, RedatingReport?>(services, r => r.RunAsync(
            p =>
            {
                if (p.Moved - told >= 100_000)
                {
                    told = p.Moved;
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {p.Moved} of {p.Expected} after {watch.Elapsed.TotalSeconds:0} s"));
                }
            },
            default));
        var moving = watch.Elapsed.TotalSeconds;
        await stop.CancelAsync();
        var during = await intakes;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{report!.Moved,9} moved  look {looking,6:0.0} s  move {moving,7:0.0} s  {report.Moved / moving,7:0}/s  {report.Noticed} letters   intake p50 {At(without, .5),5:0.0} → {At(during, .5),5:0.0} ms  p95 {At(without, .95),5:0.0} → {At(during, .95),5:0.0} ms  ratio {At(during, .95) / At(without, .95):0.00}  ({during.Count} intakes)"));
        return (report.Moved, looking, moving);
    }

    static double At(List<double> times, double share) => times.Count == 0 ? double.NaN : times.Order().ElementAt((int)(times.Count * share));

    /// <summary>A counter that receives ten dossiers a second, in two agencies in turn.</summary>
    static async Task<List<double>> IntakesAsync(IServiceProvider services, TimeSpan length, CancellationToken stop = default)
    {
        var context = new ActionContext(Actor.System, Authority.Everything(services.GetServices<ModuleInfo>().SelectMany(m => m.Permissions)));
        var version = await InScopeAsync<AppDb, Guid>(services, db => db.Set<ProcedureVersion>().Where(v => v.Initials == "hgtcdd").Select(v => v.Id).FirstAsync());
        var agencies = await InScopeAsync<UnitDirectory, List<Guid>>(services, async u => [.. (await u.GetAsync(default)).Agencies.Where(a => a.Kind == UnitKind.District).Select(a => a.Id)]);
        List<double> times = [];
        var watch = Stopwatch.StartNew();
        for (var i = 0; watch.Elapsed < length && !stop.IsCancellationRequested; i++)
        {
            var began = Stopwatch.GetTimestamp();
            await InScopeAsync<ReceiveDossier, ReceivedDossier>(services, async r => TestDossiers.Value(await r.RunAsync(
                new ReceiveDossierOptions
                {
                    AgencyId = agencies[i % agencies.Count], VersionId = version, Papers = [new ReceivedPaper(null, "Đơn", 1, 0)],
                    Applicant = new ApplicantOptions { Name = "Nguyễn Thị Hường", Number = "054085000123", Address = "12 Lê Lợi", Phone = "0905123456" },
                },
                context, default)));
            var took = Stopwatch.GetElapsedTime(began);
            times.Add(took.TotalMilliseconds);
            if (took < BetweenIntakes)
            {
                await Task.Delay(BetweenIntakes - took, CancellationToken.None);
            }
        }

        return times;
    }

    /// <summary>Open dossiers of the last days of June, due over the middle of July: each with a step, a ledger and a history.</summary>
    static async Task FillAsync(IServiceProvider services, int first, int count)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var calendar = await scope.ServiceProvider.GetRequiredService<CalendarReader>().ForAgencyAsync(Guid.Empty, default);
        var like = await db.Set<Dossier>().AsNoTracking().Where(d => d.State == DossierState.Processing).GroupBy(d => d.AgencyId).Select(g => g.OrderBy(d => d.Id).First()).ToListAsync();
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            using (var writer = new BulkWriter(db, transaction))
            {
                for (var i = first; i < first + count; i++)
                {
                    Add(writer, like[i % like.Count], calendar, i, first + count);
                }
            }

            await transaction.CommitAsync();
        }

        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        (command.CommandText, command.CommandTimeout) = (db.IsSqlite ? "PRAGMA optimize" : "ANALYZE", 3600);
        await command.ExecuteNonQueryAsync();
        Console.WriteLine($"{first + count} open dossiers are there.");
    }

    static void Add(BulkWriter writer, Dossier like, WorkingCalendar calendar, int i, int all)
    {
        var from = new DateTime(2021, 6, 29, 7, 0, 0).AddMinutes(i * 600.0 / all);
        var at = LocalClock.ToInstant(from);
        var limit = new TimeLimit(8 + (i % 20), TimeUnit.WorkingDay);
        var rule = i % 2 == 0 ? CountingRule.HourExact : CountingRule.Statutory;
        var due = LocalClock.ToInstant(Deadlines.DueAt(calendar, from, limit, rule));
        var id = Ids.New(at);
        writer.Insert(new Dossier
        {
            Id = id, Code = string.Create(CultureInfo.InvariantCulture, $"B-{i:0000000}"), AccessCode = "AAAABBBB", ProcedureId = like.ProcedureId, VersionId = like.VersionId, FieldId = like.FieldId, RegimeId = like.RegimeId, AgencyId = like.AgencyId,
            OneStopUnitId = like.OneStopUnitId, DivisionId = like.DivisionId, HolderUnitId = like.HolderUnitId, HolderOfficialId = like.HolderOfficialId, State = DossierState.Processing,
            Applicant = new Applicant { Name = "Nguyễn Văn Bền", Number = "054085000123", Address = "12 Lê Lợi", Email = i % 2 == 0 ? "dan@example.vn" : null }, ReceivedAt = at, CountedFrom = at, LimitAmount = limit.Amount, LimitUnit = limit.Unit,
            CountingRule = rule, OriginalDueAt = due, LawfulDueAt = due, CurrentDueAt = due, HandOverDueAt = at, SearchKey = "nguyen van ben",
        });
        writer.Insert(new DossierStep { Id = Ids.New(at), DossierId = id, Ordinal = 3, Name = "Thẩm định", UnitId = like.HolderUnitId, StartedAt = at, DueAt = LocalClock.ToInstant(calendar.AddOpenMinutes(from, 40 * 60)) });
        writer.Insert(new DeadlineEntry { Id = Ids.New(at), DossierId = id, Ordinal = 1, Cause = DeadlineCause.Start, At = at, CountedFrom = at, DueAt = due, Sentence = "Hẹn trả", Article = "" });
        writer.Insert(AuditChain.Next(Ids.New(at), "dossier.receive", at, Actor.System, null, new RecordRef("dossier", id), 1, "", """{"events":[]}"""));
    }

    static async Task<TResult> InScopeAsync<T, TResult>(IServiceProvider services, Func<T, Task<TResult>> use) where T : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<T>());
    }
}
