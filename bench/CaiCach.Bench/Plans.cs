using System.Diagnostics;
using System.Globalization;
using CaiCach.Composition;
using CaiCach.Demonstration;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Authorities;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Units;
using CaiCach.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Bench;

/// <summary>The plan and the effort of every list page on a filled database; ends with 1 when a plan has degraded.</summary>
internal static class Plans
{
    // A page of 51 rows touches a few hundred; a search looks at 3,000 rows; the overview counts the open dossiers.
    const long MostBlocks = 40_000;

    public static async Task<int> RunAsync(IConfiguration configuration)
    {
        var plans = new QueryPlans(atScale: true);
        var collection = new ServiceCollection().AddSingleton(configuration).AddSingleton<TimeProvider>(new TestClock(LocalClock.ToLocal(DemonstrationSeed.Present)));
        collection.AddCaiCach(configuration).ConfigureDbContext<AppDb>(options => options.AddInterceptors(plans));
        await using var services = collection.BuildServiceProvider();
        var bad = 0;
        foreach (var (who, userName) in new[] { ("counter", "mc.tuyhoa"), ("head of unit", "tp.tnmt.tuyhoa"), ("chair", "ct.tuyhoa"), ("vice-chair", "pct.tinh") })
        {
            var (person, authority) = await FindAsync(services, userName);
            foreach (var query in ListQuery.For(who, person, authority, (new DateOnly(2021, 1, 1), new DateOnly(2021, 6, 30)), "nguyen", "0257"))
            {
                await using var scope = services.CreateAsyncScope();
                plans.IsOn = true;
                await query.Run(scope.ServiceProvider);
                plans.IsOn = false;
                var blocks = plans.Blocks;
                var wrong = plans.Take().Where(w => !(query.SortsASmallSet && w.StartsWith("sorts", StringComparison.Ordinal))).ToList();
                var watch = Stopwatch.StartNew();
                await query.Run(scope.ServiceProvider);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{query.Name,-45} {watch.Elapsed.TotalMilliseconds,9:0.0} ms {blocks,8} blocks{(wrong.Count > 0 ? "  BAD" : "")}{(blocks > MostBlocks ? "  TOO MUCH" : "")}"));
                wrong.ForEach(Console.Error.WriteLine);
                bad += wrong.Count + (blocks > MostBlocks ? 1 : 0);
            }
        }

        Console.WriteLine(bad == 0 ? "Every plan holds." : $"{bad} plans have degraded.");
        return bad == 0 ? 0 : 1;
    }

    static async Task<(Person, Kernel.Permissions.Authority)> FindAsync(ServiceProvider services, string userName)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var person = await (
            from o in db.Set<Official>()
            join p in db.Set<Post>() on o.Id equals p.OfficialId
            join u in db.Set<Unit>() on p.UnitId equals u.Id
            where o.UserName == userName
            select new Person(o.Id, o.FullName, p.Id, u.Id, u.AgencyId, p.Role)).FirstAsync();
        return (person, await scope.ServiceProvider.GetRequiredService<AuthorityReader>().OfAsync(person.OfficialId, default));
    }
}
