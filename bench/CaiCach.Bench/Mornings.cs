using System.Diagnostics;
using System.Globalization;
using CaiCach.Demonstration;
using CaiCach.Dossiers;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outbox;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Mornings;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using CaiCach.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Bench;

/// <summary>
/// The morning letters of a whole province: the first morning, on which everything that was ever late is reported at once, the run after it, which finds every
/// letter written, and the next morning.
/// </summary>
internal static class Mornings
{
    const int PeopleInUnit = 20;

    static readonly DateTimeOffset Made = LocalClock.StartOf(new DateOnly(2020, 1, 1));

    public static async Task RunAsync(IServiceProvider services, TestClock clock, int people, int tasks, int dossiers)
    {
        var first = new LocalClock(clock).Today;
        await using (var scope = services.CreateAsyncScope())
        {
            await FillAsync(scope.ServiceProvider.GetRequiredService<AppDb>(), first, people, tasks, dossiers);
        }

        await MorningAsync(services, first, "first morning");
        await MorningAsync(services, first, "the same again");
        var next = first.AddDays(1);
        clock.Set(next.ToDateTime(new TimeOnly(7, 0)));
        await MorningAsync(services, next, "next morning");
    }

    static async Task MorningAsync(IServiceProvider services, DateOnly day, string name)
    {
        await using var scope = services.CreateAsyncScope();
        var watch = Stopwatch.StartNew();
        var outcome = await scope.ServiceProvider.GetRequiredService<SendMornings>().RunAsync(
            new SendMorningsOptions { Day = day }, new ActionContext(Actor.System, Authority.None), default);
        watch.Stop();
        var report = outcome.Value ?? throw new InvalidOperationException(outcome.Refusals[0].Message);
        var length = await scope.ServiceProvider.GetRequiredService<AppDb>().Set<OutboxMessage>().AverageAsync(m => m.Body.Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-16} {watch.Elapsed.TotalSeconds,7:0.0} s  {report.Sent,6} letters  {report.AlreadySent,6} had theirs  {report.Escalations,6} escalations  {length,6:0} characters a letter"));
    }

    static async Task FillAsync(AppDb db, DateOnly day, int people, int tasks, int dossiers)
    {
        await db.Database.MigrateAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        using (var writer = new BulkWriter(db, transaction))
        {
            var province = Place("H45", UnitKind.Province, null);
            writer.Insert(province);
            Staff(writer, province, Role.ReformCoordinator, "cchc");
            Staff(writer, province, Role.ProvinceLeader, "pct");
            var plan = new Plan { Id = Ids.New(Made), Code = "bench", AgencyId = province.Id, Name = "Kế hoạch", PeriodFrom = new(2021, 1, 1), PeriodTo = new(2021, 12, 31), Kind = PlanKind.Yearly, State = PlanState.Issued };
            writer.Insert(plan);
            List<(Unit Unit, Guid Official)> staff = [];
            for (var unit = 0; staff.Count < people; unit++)
            {
                var agency = Place($"H45.{unit}", UnitKind.Department, province);
                var division = Place($"H45.{unit}.p", UnitKind.Division, agency);
                writer.Insert(agency);
                writer.Insert(division);
                Staff(writer, agency, Role.AgencyHead, $"ct{unit}");
                Staff(writer, division, Role.HeadOfUnit, $"tp{unit}");
                for (var i = 0; i < PeopleInUnit && staff.Count < people; i++)
                {
                    staff.Add((division, Staff(writer, division, Role.Specialist, $"cv{unit}.{i}")));
                }
            }

            foreach (var (unit, official) in staff)
            {
                for (var i = 0; i < tasks; i++)
                {
                    Task(writer, plan, unit, official, i, day.AddDays((i - 2) * 7)); // two late, one due today, the rest to come
                }
            }

            for (var i = 0; i < dossiers; i++)
            {
                Dossier(writer, staff[i % staff.Count], i, LocalClock.StartOf(day).AddHours(9 + (24 * ((i / staff.Count) - 2))));
            }
        }

        await transaction.CommitAsync();
        var optimize = db.IsSqlite ? "PRAGMA optimize" : "ANALYZE";
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = optimize;
        await command.ExecuteNonQueryAsync();
    }

    static Unit Place(string code, UnitKind kind, Unit? above)
    {
        var id = Ids.New(Made);
        return new Unit { Id = id, Code = code, Name = code, ShortName = code, Kind = kind, ParentId = above?.Id, AgencyId = kind == UnitKind.Division ? above!.Id : id, ValidFrom = new(2020, 1, 1) };
    }

    static Guid Staff(BulkWriter writer, Unit unit, Role role, string name)
    {
        var official = new Official { Id = Ids.New(Made), UserName = name, NormalizedUserName = name.ToUpperInvariant(), FullName = $"Cán bộ {name}", Email = name + "@example.vn", ConcurrencyStamp = "" };
        writer.Insert(official);
        writer.Insert(new Post { Id = Ids.New(Made), OfficialId = official.Id, UnitId = unit.Id, Role = role, Title = name, ValidFrom = Made });
        return official.Id;
    }

    static void Task(BulkWriter writer, Plan plan, Unit unit, Guid official, int ordinal, DateOnly due)
    {
        var task = new PlanTask
        {
            Id = Ids.New(Made), PlanId = plan.Id, Ordinal = ordinal, Name = $"Rà soát, đơn giản hoá thủ tục hành chính thuộc phạm vi quản lý, đợt {ordinal + 1}", Stage = TaskStage.InProgress,
            LeadUnitId = unit.AgencyId, AgencyId = unit.AgencyId, ResponsibleUnitId = unit.Id, ResponsibleOfficialId = official, DueOn = due, OriginalDueOn = due, LastEntry = 1,
        };
        writer.Insert(task);
        writer.Insert(new PlanTaskEntry { Id = Ids.New(Made), TaskId = task.Id, PlanId = plan.Id, Number = 1, Kind = TaskEntryKind.ProgressReported, At = Made, Day = new(2020, 1, 1), OfficialId = official, UnitId = unit.Id });
    }

    static void Dossier(BulkWriter writer, (Unit Unit, Guid Official) holder, int number, DateTimeOffset due) => writer.Insert(new Dossier
    {
        Id = Ids.New(Made), Code = $"bench-{number}", State = DossierState.Processing, AgencyId = holder.Unit.AgencyId, HolderUnitId = holder.Unit.Id, DivisionId = holder.Unit.Id,
        HolderOfficialId = holder.Official, ReceivedAt = Made, CurrentDueAt = due, LawfulDueAt = due, OriginalDueAt = due,
    });
}
