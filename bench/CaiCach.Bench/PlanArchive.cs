using System.Diagnostics;
using System.Globalization;
using CaiCach.Demonstration;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Modules;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Listing;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using CaiCach.Reports.Reform.Listing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Bench;

/// <summary>What the archive costs: board, list and report of one year's plan, with the year before it and after twenty years of plans; the ratio should be one.</summary>
internal static class PlanArchive
{
    const int Agencies = 30;
    const int LinesOfTask = 10;
    const int Rounds = 9;
    const int LastYear = 2021;

    static readonly DateTimeOffset Made = LocalClock.StartOf(new DateOnly(2000, 1, 1));

    public static async Task RunAsync(IServiceProvider services, int years, int tasks)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        await db.Database.MigrateAsync();
        var units = Enumerable.Range(0, Agencies).Select(i => Place(i)).Prepend(Province()).ToList();
        var contents = NationalProgramme.Contents(Made);
        // A report compares with the year before, so the smallest house has two.
        var plan = await FillAsync(db, [.. units, .. contents], units, contents, [LastYear - 1, LastYear], tasks);
        await MeasureAsync(services, plan); // the compiler's own time
        var alone = await MeasureAsync(services, plan);
        await FillAsync(db, [], units, contents, Enumerable.Range(LastYear - years + 1, years - 2), tasks);
        var among = await MeasureAsync(services, plan);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"",-34} {"2 years",10} {years + " years",10} {"ratio",8}   {years * tasks} tasks, {years * tasks * LinesOfTask} lines"));
        foreach (var (name, first) in alone)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-34} {first,7:0.0} ms {among[name],7:0.0} ms {among[name] / first,8:0.00}"));
        }
    }

    static async Task<Dictionary<string, double>> MeasureAsync(IServiceProvider services, Guid plan)
    {
        var context = new ActionContext(Actor.System, Authority.Everything(services.GetServices<ModuleInfo>().SelectMany(m => m.Permissions)));
        var (today, past) = (new DateOnly(2021, 7, 1), new DateOnly(2021, 5, 31));
        return new Dictionary<string, double>
        {
            ["board today"] = await TimeAsync<PlanBoard>(services, b => b.RunAsync(new PlanBoardQuestion(plan, today, PlanGrouping.Content), context, default)),
            ["board as of a past day"] = await TimeAsync<PlanBoard>(services, b => b.RunAsync(new PlanBoardQuestion(plan, past, PlanGrouping.Unit), context, default)),
            ["list, first page"] = await TimeAsync<PlanTaskList>(services, l => l.RunAsync(new PlanTaskFilter { PlanId = plan }, context.Authority, default)),
            ["report of the province, a half year"] = await TimeAsync<ReformReportReader>(services, async r =>
                await r.OfAsync((await services.GetRequiredService<UnitDirectory>().GetAsync(default)).Province!.Id, ReportPeriod.OfHalf(LastYear, 1), context, default)),
        };
    }

    // The median: a background process of the machine should not speak.
    static async Task<double> TimeAsync<T>(IServiceProvider services, Func<T, Task> use) where T : notnull
    {
        var times = new List<double>();
        for (var i = 0; i <= Rounds; i++)
        {
            await using var scope = services.CreateAsyncScope();
            var watch = Stopwatch.StartNew();
            await use(scope.ServiceProvider.GetRequiredService<T>());
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return times.Skip(1).Order().ElementAt(Rounds / 2);
    }

    static async Task<Guid> FillAsync(AppDb db, IReadOnlyList<object> first, List<Unit> units, IReadOnlyList<ReformContent> contents, IEnumerable<int> years, int tasks)
    {
        var last = Guid.Empty;
        await db.Database.OpenConnectionAsync();
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            using var writer = new BulkWriter(db, transaction);
            foreach (var row in first)
            {
                writer.Insert(row);
            }

            foreach (var year in years)
            {
                var plan = new Plan
                {
                    Id = Ids.New(Made), Code = year.ToString(CultureInfo.InvariantCulture), Kind = PlanKind.Yearly, AgencyId = units[0].Id, Name = $"Kế hoạch {year}", PeriodFrom = new(year, 1, 1),
                    PeriodTo = new(year, 12, 31), State = PlanState.Issued,
                };
                writer.Insert(plan);
                last = plan.Id;
                var own = contents.Where(c => c.IsValidOn(plan.PeriodFrom)).DefaultIfEmpty(contents[0]).ToList();
                for (var i = 0; i < tasks; i++)
                {
                    Task(writer, plan, units[1 + (i % Agencies)], own[i % own.Count], i);
                }
            }

            await transaction.CommitAsync();
        }

        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "ANALYZE";
        await command.ExecuteNonQueryAsync();
        return last;
    }

    static Unit Province()
    {
        var id = Ids.New(Made);
        return new Unit { Id = id, Code = "H45", Name = "UBND tỉnh", ShortName = "UBND tỉnh", Kind = UnitKind.Province, AgencyId = id, ValidFrom = new(2000, 1, 1) };
    }

    static Unit Place(int number)
    {
        var id = Ids.New(Made);
        return new Unit { Id = id, Code = $"H45.{number:00}", Name = $"Sở {number}", ShortName = $"Sở {number}", Kind = UnitKind.Department, AgencyId = id, ValidFrom = new(2000, 1, 1) };
    }

    static void Task(BulkWriter writer, Plan plan, Unit unit, ReformContent content, int ordinal)
    {
        var (begin, due) = (plan.PeriodFrom, plan.PeriodFrom.AddDays(20 + (ordinal % 340)));
        var task = new PlanTask { Id = Ids.New(Made), PlanId = plan.Id, Ordinal = ordinal + 1, Name = $"Nhiệm vụ {ordinal + 1}", Output = "Quyết định" };
        for (var number = 1; number <= LinesOfTask; number++)
        {
            var entry = new PlanTaskEntry
            {
                Id = Ids.New(Made), TaskId = task.Id, PlanId = plan.Id, Number = number, At = LocalClock.StartOf(begin), Day = begin.AddDays((number - 1) * 18), OfficialName = "Cán bộ", UnitId = unit.Id,
                Kind = number == 1 ? TaskEntryKind.Added : number == LinesOfTask && ordinal % 3 > 0 ? TaskEntryKind.Accepted : number == LinesOfTask - 1 ? TaskEntryKind.OutputSubmitted : TaskEntryKind.ProgressReported,
                Percent = number is 1 or LinesOfTask ? null : number * 10, Words = "Báo cáo tiến độ",
            };
            if (number == 1)
            {
                (entry.ContentId, entry.LeadUnitId, entry.AgencyId, entry.StartOn, entry.DueOn) = (content.Id, unit.Id, unit.Id, begin, due);
            }

            task.Apply(entry);
            writer.Insert(entry);
        }

        writer.Insert(task);
    }
}
