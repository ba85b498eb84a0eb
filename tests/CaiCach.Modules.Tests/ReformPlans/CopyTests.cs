using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.ReformPlans.Planning;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.ReformPlans;

public sealed class CopyTests
{
    [Theory, EachDatabase]
    public async Task Next_year_begins_with_the_tasks_of_this_one(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (plan, kept) = await house.IssuedPlanAsync();
        var options = await house.TaskOptionsAsync(plan) with { Name = "Bị huỷ", DecisionNumber = "20/QĐ-UBND", DecisionOn = TestPlans.Start };
        Value(await house.CancelAsync(Value(await house.AddTaskAsync(options)).Id));

        var next = Value(await CopyAsync(house, plan)).Id;

        var (tasks, helpers) = await house.WithAsync<AppDb, (List<PlanTask>, List<Guid>)>(async db => (
            await db.Set<PlanTask>().AsNoTracking().Where(t => t.PlanId == next).ToListAsync(), await db.Set<TaskCooperation>().Where(c => c.TaskId != kept).Select(c => c.UnitId).Distinct().ToListAsync()));
        var task = Assert.Single(tasks);
        Assert.Equal(("Công bố danh mục thủ tục", TestPlans.Start.AddYears(1), TestPlans.Due.AddYears(1), TaskStage.NotStarted), (task.Name, task.StartOn, task.DueOn, task.Stage));
        Assert.Equal((house.Province.City.Id, (decimal?)null, (Guid?)null), (task.LeadUnitId, task.Budget, task.ResponsibleOfficialId));
        Assert.Contains(house.Province.Department.Id, helpers);
        Refused.With("plan.copy_from", await CopyAsync(house, Guid.CreateVersion7(), "2023"));
    }

    static Task<Outcome<CreatedPlan>> CopyAsync(TestHouse house, Guid from, string code = "2022") => house.WithAsync<CreatePlan, Outcome<CreatedPlan>>(async u => await u.RunAsync(
        new CreatePlanOptions { Code = code, Name = "Kế hoạch CCHC năm 2022", PeriodFrom = new DateOnly(2022, 1, 1), PeriodTo = new DateOnly(2022, 12, 31), CopyFromPlanId = from },
        await house.AsAsync(house.Province.Coordinator), default));
}
