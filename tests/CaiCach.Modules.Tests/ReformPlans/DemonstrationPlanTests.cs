using CaiCach.Composition;
using CaiCach.Demonstration;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Audit.Sealing;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Modules;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Mornings;
using CaiCach.ReformPlans.Escalating;
using CaiCach.ReformPlans.Listing;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Modules.Tests.ReformPlans;

/// <summary>The published figure: 54 tasks over six contents, 36 done by 30/06/2021.</summary>
public sealed class DemonstrationPlanTests
{
    static readonly DateOnly MidYear = new(2021, 6, 30);

    [Theory, EachDatabase]
    public async Task Thirty_six_of_fifty_four_and_every_open_task_has_an_owner_and_a_date(string provider)
    {
        using var database = TestDatabase.Create(provider);
        var keys = Directory.CreateTempSubdirectory("caicach-keys-").FullName;
        await using var services = new ServiceCollection().AddSingleton<TimeProvider>(new TestClock(LocalClock.ToLocal(DemonstrationSeed.Present)))
            .AddCaiCach(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Database:Provider"] = database.Provider, ["Database:ConnectionString"] = database.ConnectionString, ["Keys:Folder"] = keys,
            }).Build()).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var (db, s) = (scope.ServiceProvider.GetRequiredService<AppDb>(), scope.ServiceProvider);
        await new DemonstrationSeed(db, s.GetRequiredService<SealingKeys>()).RunAsync(new SeedOptions(20), _ => { }, default);

        var context = new ActionContext(Actor.System, Authority.Everything(s.GetServices<ModuleInfo>().SelectMany(m => m.Permissions)));
        var plan = (await s.GetRequiredService<PlanReader>().IdOfAsync("2021", context.Authority, default))!.Value;
        foreach (var by in Enum.GetValues<PlanGrouping>())
        {
            var board = (await s.GetRequiredService<PlanBoard>().RunAsync(new PlanBoardQuestion(plan, MidYear, by), context, default))!;
            Assert.Equal((54, 36, 66.67m), (board.Total.Total, board.Total.Done, board.Total.Percent));
            Assert.Equal((54, 36), (board.Rows.Sum(r => r.Total), board.Rows.Sum(r => r.Done)));
            Assert.Equal(36, board.BurnUp.Single(m => m.Month == new DateOnly(2021, 6, 1)).Done);
        }

        var list = s.GetRequiredService<PlanTaskList>();
        var open = await list.RunAsync(new PlanTaskFilter { PlanId = plan, AsOf = MidYear, Standings = [TaskStanding.NotDue, TaskStanding.Overdue] }, context.Authority, default);
        Assert.Equal(18, open.Rows.Count);
        Assert.All(open.Rows, r => Assert.True(r is { ResponsibleOfficialName: not null, DueOn: not null }));
        Assert.Equal(11, open.Rows.Count(r => !r.Name.EndsWith("(minh hoạ)", StringComparison.Ordinal)));
        Assert.Equal(6, open.Rows.Concat((await list.RunAsync(new PlanTaskFilter { PlanId = plan, AsOf = MidYear }, context.Authority, default)).Rows).Select(r => r.ContentId).Distinct().Count());

        // The rows are what the ledgers come to.
        var ledgers = (await db.Set<PlanTaskEntry>().AsNoTracking().Where(e => e.PlanId == plan).ToListAsync()).ToLookup(e => e.TaskId);
        Assert.All(await db.Set<PlanTask>().AsNoTracking().ToListAsync(), t => Assert.Equal(t.State, TaskState.Of(ledgers[t.Id].OrderBy(e => e.Number))));

        // The mornings of the half year have told what a morning's work would find: nothing is left for the day before the present but what is new on it.
        var told = await db.Set<Escalation>().AsNoTracking().ToListAsync();
        Assert.Equal(["remind-responsible", "report-coordinator", "report-lead-head", "report-province-leader", "report-unit-head"], told.Select(e => e.StepCode).Distinct().Order());
        Assert.Equal(told.Count, told.Select(e => (e.TaskId, e.StepCode, e.DueOn)).Distinct().Count());
        Assert.Equal(5, await db.Set<EscalationStep>().CountAsync());
        var morning = TestDossiers.Value(await s.GetRequiredService<SendMornings>().RunAsync(new SendMorningsOptions { Day = new DateOnly(2021, 7, 1), IsRehearsal = true }, TestMornings.System, default));
        Assert.InRange(morning.Escalations, 0, 10);
        await db.Database.CloseConnectionAsync();
        Directory.Delete(keys, recursive: true);
    }
}
