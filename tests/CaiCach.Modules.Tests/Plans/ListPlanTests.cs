using CaiCach.Dossiers.Listing;
using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Modules.Tests.Plans;

/// <summary>No page reads or sorts all dossiers; an index serves its condition and its order.</summary>
public sealed class ListPlanTests
{
    [Theory, EachDatabase]
    public async Task Every_list_page_is_served_by_an_index(string provider)
    {
        var plans = new QueryPlans(atScale: false);
        await using var house = await BuildAsync(provider, plans);
        for (var i = 0; i < 3; i++)
        {
            await house.AnswerAsync((await house.InProcessingAsync()).Id);
        }

        await house.InProcessingAsync();
        house.Clock.Set(new DateTime(2021, 4, 20, 9, 0, 0)); // now it is late

        List<string> wrong = [];
        foreach (var (who, person) in new[] { ("counter", house.Province.Counter), ("head of unit", house.Province.Head), ("chair", house.Province.Chair), ("coordinator", house.Province.Coordinator) })
        {
            var period = (new DateOnly(2021, 4, 1), new DateOnly(2021, 4, 30));
            foreach (var query in ListQuery.For(who, person, await house.AuthorityOfAsync(person), period, "nguyen", "0905123456"))
            {
                await using var scope = house.Services.CreateAsyncScope();
                plans.IsOn = true;
                await query.Run(scope.ServiceProvider);
                plans.IsOn = false;
                wrong.AddRange(plans.Take().Where(w => !(query.SortsASmallSet && w.StartsWith("sorts", StringComparison.Ordinal))).Select(w => $"{query.Name} {w}"));
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong.Take(5)) + $"\n{wrong.Count} in all");
    }

    [Theory, EachDatabase]
    public async Task A_list_without_an_index_is_found(string provider)
    {
        var plans = new QueryPlans(atScale: false);
        await using var house = await BuildAsync(provider, plans);
        await house.ReceiveAsync();
        plans.IsOn = true;

        await house.WithAsync<AppDb>(db => db.Set<CaiCach.Dossiers.Dossier>().Where(d => d.Sets == 3).ToListAsync());
        Assert.Contains(plans.Take(), w => w.StartsWith("reads the whole table", StringComparison.Ordinal));
        await house.WithAsync<AppDb>(db => db.Set<CaiCach.Dossiers.Dossier>().Where(d => d.AgencyId == house.Province.City.Id).OrderBy(d => d.Sets).Take(10).ToListAsync());
        Assert.Contains(plans.Take(), w => w.StartsWith("sorts", StringComparison.Ordinal));
    }

    [Theory, EachDatabase]
    public async Task A_rare_word_is_found_behind_many_newer_dossiers(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var first = await house.ReceiveAsync();
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.ReceiveAsync();
        for (var i = 0; i < 2; i++)
        {
            house.Clock.Advance(TimeSpan.FromMinutes(1));
            await house.ReceiveAsync();
        }

        foreach (var person in new[] { house.Province.Counter, house.Province.Coordinator })
        {
            var authority = await house.AuthorityOfAsync(person);
            var (rows, _) = await house.WithAsync<DossierList, (IReadOnlyList<DossierRow>, bool)>(l => l.RunAsync(new DossierFilter { Text = "0003 Đất" }, authority, default));
            var (all, more) = await house.WithAsync<DossierList, (IReadOnlyList<DossierRow>, bool)>(l => l.RunAsync(new DossierFilter { Text = "nguyễn văn", Take = 3 }, authority, default));
            var (rest, _) = await house.WithAsync<DossierList, (IReadOnlyList<DossierRow>, bool)>(l => l.RunAsync(new DossierFilter { Text = "nguyễn văn", Take = 3, After = all[^1].Id }, authority, default));

            Assert.Equal("H45.20-210401-0003", Assert.Single(rows).Code);
            Assert.Equal((3, true, first.Code), (all.Count, more, Assert.Single(rest).Code));
        }
    }

    static Task<TestHouse> BuildAsync(string provider, QueryPlans plans) =>
        TestHouse.BuildAsync(provider, services => services.ConfigureDbContext<AppDb>(options => options.AddInterceptors(plans)));
}
