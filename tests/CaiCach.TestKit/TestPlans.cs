using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.ReformPlans.Commands;
using CaiCach.ReformPlans.Doing;
using CaiCach.ReformPlans.Listing;
using CaiCach.ReformPlans.Planning;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;
using static CaiCach.TestKit.TestDossiers;

namespace CaiCach.TestKit;

/// <summary>Plans in any condition, through the use cases.</summary>
public static class TestPlans
{
    public static readonly DateOnly Start = new(2021, 4, 1);
    public static readonly DateOnly Due = new(2021, 4, 30);

    public static Task<Outcome<CreatedPlan>> CreatePlanAsync(this TestHouse house, Person? by = null, string code = "2021", PlanKind kind = PlanKind.Yearly) =>
        house.WithAsync<CreatePlan, Outcome<CreatedPlan>>(async u => await u.RunAsync(
            new CreatePlanOptions
            {
                Code = code, Name = "Kế hoạch CCHC năm 2021", Kind = kind, PeriodFrom = new DateOnly(2021, 1, 1),
                PeriodTo = kind == PlanKind.Yearly ? new DateOnly(2021, 12, 31) : new DateOnly(2030, 12, 31),
            },
            await house.AsAsync(by ?? house.Province.Coordinator), default));

    public static Task<Guid> ContentAsync(this TestHouse house, string code = "procedures") => house.WithAsync<AppDb, Guid>(db =>
        db.Set<ReformContent>().Where(c => c.Code == code && c.ValidFrom == new DateOnly(2021, 1, 1)).Select(c => c.Id).SingleAsync());

    public static async Task<AddPlanTaskOptions> TaskOptionsAsync(this TestHouse house, Guid planId) => new()
    {
        PlanId = planId, ContentId = await house.ContentAsync(), Name = "Công bố danh mục thủ tục", Output = "Quyết định", LeadUnitId = house.Province.City.Id,
        CoUnitIds = [house.Province.Department.Id], StartOn = Start, DueOn = Due, Budget = 12_000_000,
    };

    public static Task<Outcome<PlanTaskChanged>> AddTaskAsync(this TestHouse house, AddPlanTaskOptions options, Person? by = null) =>
        house.WithAsync<AddPlanTask, Outcome<PlanTaskChanged>>(async u => await u.RunAsync(options, await house.AsAsync(by ?? house.Province.Coordinator), default));

    public static Task<Outcome<Done>> IssueAsync(this TestHouse house, Guid planId, string? number = "12/QĐ-UBND") =>
        house.WithAsync<IssuePlan, Outcome<Done>>(async u => await u.RunAsync(
            new IssuePlanOptions { PlanId = planId, DecisionNumber = number, DecisionOn = number is null ? null : new DateOnly(2021, 3, 31) }, await house.AsAsync(house.Province.Coordinator), default));

    /// <summary>An issued plan with one task of the city.</summary>
    public static async Task<(Guid PlanId, Guid TaskId)> IssuedPlanAsync(this TestHouse house)
    {
        var plan = Value(await house.CreatePlanAsync()).Id;
        var task = Value(await house.AddTaskAsync(await house.TaskOptionsAsync(plan))).Id;
        Value(await house.IssueAsync(plan));
        return (plan, task);
    }

    public static Task<Outcome<PlanTaskChanged>> AssignAsync(this TestHouse house, Guid taskId, Person? to = null, Person? by = null) =>
        house.WithAsync<AssignPlanTask, Outcome<PlanTaskChanged>>(async u => await u.RunAsync(
            new AssignPlanTaskOptions { TaskId = taskId, UnitId = (to ?? house.Province.Specialist).UnitId, OfficialId = (to ?? house.Province.Specialist).OfficialId },
            await house.AsAsync(by ?? house.Province.Chair), default));

    public static Task<Outcome<PlanTaskChanged>> ReportAsync(this TestHouse house, Guid taskId, int percent = 50, Person? by = null) =>
        house.WithAsync<ReportTaskProgress, Outcome<PlanTaskChanged>>(async u => await u.RunAsync(
            new ReportTaskProgressOptions { TaskId = taskId, Percent = percent, Words = "Đã dự thảo" }, await house.AsAsync(by ?? house.Province.Specialist), default));

    public static Task<Outcome<PlanTaskChanged>> SubmitAsync(this TestHouse house, Guid taskId, Person? by = null, string? proof = "15/BC-TNMT", ProofFile? file = null) =>
        house.WithAsync<SubmitTaskOutput, Outcome<PlanTaskChanged>>(async u => await u.RunAsync(
            new SubmitTaskOutputOptions { TaskId = taskId, ProofNumber = proof }, await house.AsAsync(by ?? house.Province.Specialist), default, file));

    public static Task<Outcome<PlanTaskChanged>> AcceptAsync(this TestHouse house, Guid taskId, Person? by = null) =>
        house.WithAsync<AcceptTaskOutput, Outcome<PlanTaskChanged>>(async u => await u.RunAsync(
            new AcceptTaskOutputOptions { TaskId = taskId }, await house.AsAsync(by ?? house.Province.Coordinator), default));

    public static Task<Outcome<PlanTaskChanged>> AskForAsync(this TestHouse house, Guid taskId, DateOnly due, Person? by = null) =>
        house.WithAsync<RequestTaskExtension, Outcome<PlanTaskChanged>>(async u => await u.RunAsync(
            new RequestTaskExtensionOptions { TaskId = taskId, DueOn = due, Reason = "Chờ hướng dẫn" }, await house.AsAsync(by ?? house.Province.Specialist), default));

    public static Task<Outcome<PlanTaskChanged>> DecideAsync(this TestHouse house, Guid taskId, bool granted, string? number = "20/QĐ-UBND", Person? by = null) =>
        house.WithAsync<DecideTaskExtension, Outcome<PlanTaskChanged>>(async u => await u.RunAsync(
            new DecideTaskExtensionOptions { TaskId = taskId, Granted = granted, DecisionNumber = number, DecisionOn = number is null ? null : Start, Words = granted ? null : "Không có lý do" },
            await house.AsAsync(by ?? house.Province.Coordinator), default));

    public static Task<Outcome<PlanTaskChanged>> CancelAsync(this TestHouse house, Guid taskId, string? number = "30/QĐ-UBND", Person? by = null) =>
        house.WithAsync<CancelPlanTask, Outcome<PlanTaskChanged>>(async u => await u.RunAsync(
            new CancelPlanTaskOptions { TaskId = taskId, Reason = "Không còn phù hợp", DecisionNumber = number, DecisionOn = number is null ? null : Start },
            await house.AsAsync(by ?? house.Province.Coordinator), default));

    public static Task<Outcome<PlanTaskChanged>> SplitAsync(this TestHouse house, Guid taskId, DateOnly? due = null, Person? by = null) =>
        house.WithAsync<SplitPlanTask, Outcome<PlanTaskChanged>>(async u => await u.RunAsync(
            new SplitPlanTaskOptions
            {
                TaskId = taskId, Name = "Rà soát", Output = "Biểu rà soát", UnitId = house.Province.Specialist.UnitId, OfficialId = house.Province.Specialist.OfficialId,
                StartOn = Start, DueOn = due ?? Due.AddDays(-10),
            },
            await house.AsAsync(by ?? house.Province.Chair), default));

    public static Task<PlanTask> TaskAsync(this TestHouse house, Guid id) => house.WithAsync<AppDb, PlanTask>(db => db.Set<PlanTask>().AsNoTracking().SingleAsync(t => t.Id == id));

    public static Task<List<PlanTaskEntry>> LedgerAsync(this TestHouse house, Guid id) =>
        house.WithAsync<AppDb, List<PlanTaskEntry>>(db => db.Set<PlanTaskEntry>().AsNoTracking().Where(e => e.TaskId == id).OrderBy(e => e.Number).ToListAsync());

    public static async Task<PlanBoardFigures> BoardAsync(this TestHouse house, Guid planId, DateOnly asOf, PlanGrouping by = PlanGrouping.Content, Person? who = null)
    {
        var context = await house.AsAsync(who ?? house.Province.Coordinator);
        return (await house.WithAsync<PlanBoard, PlanBoardFigures?>(b => b.RunAsync(new PlanBoardQuestion(planId, asOf, by), context, default)))!;
    }

    public static async Task<PlanTaskPage> ListAsync(this TestHouse house, PlanTaskFilter filter, Person? who = null)
    {
        var authority = await house.AuthorityOfAsync(who ?? house.Province.Coordinator);
        return await house.WithAsync<PlanTaskList, PlanTaskPage>(l => l.RunAsync(filter, authority, default));
    }
}
