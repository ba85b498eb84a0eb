using CaiCach.Kernel.Data;
using CaiCach.ReformPlans.Listing;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Modules.Tests.ReformPlans;

/// <summary>One plan costs what one plan costs, whatever the archive holds: every statement begins at an index.</summary>
public sealed class PlanQueryTests
{
    [Theory, EachDatabase]
    public async Task Board_list_and_own_work_begin_at_an_index(string provider)
    {
        var plans = new QueryPlans(atScale: false);
        await using var house = await TestHouse.BuildAsync(provider, services => services.ConfigureDbContext<AppDb>(options => options.AddInterceptors(plans)));
        var (plan, task) = await house.IssuedPlanAsync();
        Value(await house.AssignAsync(task));
        Value(await house.ReportAsync(task));
        house.Clock.Set(new DateTime(2021, 5, 20, 9, 0, 0));

        List<string> wrong = [];
        foreach (var person in new[] { house.Province.Coordinator, house.Province.Chair, house.Province.Specialist })
        {
            var context = await house.AsAsync(person);
            plans.IsOn = true;
            foreach (var day in new[] { TestPlans.Due, new DateOnly(2021, 5, 20) })
            {
                await house.BoardAsync(plan, day, who: person);
                await house.ListAsync(new PlanTaskFilter { PlanId = plan, AsOf = day, Text = "cong bo" }, person);
            }

            await house.WithAsync<MyTasks>(m => m.RunAsync(context, default));
            await house.WithAsync<MyTasks>(m => m.CountAsync(context, default));
            await house.WithAsync<PlanTaskReader>(r => r.FindAsync(task, context, default));
            plans.IsOn = false;

            // What is sorted is one plan, one ledger, one person's open work. The contents of reform are twelve rows.
            wrong.AddRange(plans.Take().Where(w => !w.StartsWith("sorts", StringComparison.Ordinal) && !w.Contains("plan_content", StringComparison.Ordinal)));
        }

        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong.Take(5)) + $"\n{wrong.Count} in all");
    }

    [Theory, EachDatabase]
    public async Task The_number_of_statements_does_not_grow_with_the_tasks(string provider)
    {
        var counter = new StatementCounter();
        await using var house = await TestHouse.BuildAsync(provider, services => services.ConfigureDbContext<AppDb>(options => options.AddInterceptors(counter)));
        var plan = Value(await house.CreatePlanAsync()).Id;
        var options = await house.TaskOptionsAsync(plan);
        Value(await house.AddTaskAsync(options));
        async Task<int> CostAsync()
        {
            counter.Count = 0;
            await house.BoardAsync(plan, TestPlans.Due);
            await house.BoardAsync(plan, TestPlans.Start.AddDays(-1));
            await house.ListAsync(new PlanTaskFilter { PlanId = plan });
            return counter.Count;
        }

        await CostAsync(); // fills the directory of units
        var one = await CostAsync();
        for (var i = 0; i < 12; i++)
        {
            Value(await house.AddTaskAsync(options with { Name = $"Việc {i}" }));
        }

        Assert.Equal(one, await CostAsync());
    }

    sealed class StatementCounter : Microsoft.EntityFrameworkCore.Diagnostics.DbCommandInterceptor
    {
        public int Count { get; set; }

        public override ValueTask<Microsoft.EntityFrameworkCore.Diagnostics.InterceptionResult<System.Data.Common.DbDataReader>> ReaderExecutingAsync(
            System.Data.Common.DbCommand command, Microsoft.EntityFrameworkCore.Diagnostics.CommandEventData eventData,
            Microsoft.EntityFrameworkCore.Diagnostics.InterceptionResult<System.Data.Common.DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Count++;
            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }
    }
}
