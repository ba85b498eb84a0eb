using CaiCach.Kernel.Time;
using CaiCach.ReformPlans.Commands;
using CaiCach.ReformPlans.Tasks;

namespace CaiCach.Modules.Tests.ReformPlans;

public sealed class PlanRulesTests
{
    static readonly Guid Id = Guid.CreateVersion7(DateTimeOffset.UnixEpoch);
    static readonly Guid Other = Guid.CreateVersion7(DateTimeOffset.UnixEpoch);
    static readonly DateOnly Start = new(2021, 4, 1);
    static readonly DateOnly Due = new(2021, 4, 30);
    static readonly Decision Decided = new("12/QĐ-UBND", Start);
    static readonly TaskDetails Details = new(Id, null, "Việc", "Quyết định", null, Id, Id, [], Start, Due, null, null, null);
    static readonly TaskState Running = new(TaskStage.InProgress, 10, Id, null, Id, Id, Id, Other, Start, Due, Due);

    static readonly PlanFacts Facts = new()
    {
        Now = LocalClock.ToInstant(new DateTime(2021, 4, 10, 9, 0, 0)), OfficialId = Id, OfficialName = "Ai", UnitId = Id, IsIssued = true, TaskId = Id, Name = "Việc", Output = "Quyết định",
    };

    [Fact]
    public void Who_is_missing_one_of_five_is_told_which()
    {
        Assert.Empty(PlanRules.Unclear("Việc", "Sản phẩm", Id, Start, Due, Id));
        Assert.Contains("rõ người", Assert.Single(PlanRules.Unclear("Việc", "Sản phẩm", Id, Start, Due, null)), StringComparison.Ordinal);
        Assert.Contains("rõ việc", Assert.Single(PlanRules.Unclear("", "Sản phẩm", Id, Start, Due, Id)), StringComparison.Ordinal);
        Assert.Contains("rõ thời gian", Assert.Single(PlanRules.Unclear("Việc", "Sản phẩm", Id, null, Due, Id)), StringComparison.Ordinal);
        Assert.Contains("rõ kết quả", Assert.Single(PlanRules.Unclear("Việc", null, Id, Start, Due, Id)), StringComparison.Ordinal);
        Assert.Contains("rõ trách nhiệm", Assert.Single(PlanRules.Unclear("Việc", "Sản phẩm", null, Start, Due, Id)), StringComparison.Ordinal);
        var refusal = Refused.With("plan.not_clear", PlanRules.Decide(Running with { DueOn = null }, new AssignTask(Id, Id), Facts));
        Assert.Contains("rõ thời gian", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_in_the_wrong_order_are_refused() =>
        Refused.With("plan.due_before_start", PlanRules.Decide(TaskState.None, new AddTask(Details with { DueOn = Start.AddDays(-1) }, Decided), Facts));

    [Fact]
    public void A_part_stays_inside_its_whole_and_a_whole_around_its_parts()
    {
        var part = new AddTask(Details with { ParentTaskId = Other, DueOn = Due.AddDays(1) }, null);
        Refused.With("plan.outside_whole", PlanRules.Decide(TaskState.None, part, Facts with { Whole = new TaskDates(Start, Due) }));
        Assert.True(PlanRules.Decide(TaskState.None, part, Facts with { Whole = new TaskDates(Start, Due.AddDays(1)) }).Succeeded);
        var shorter = new AmendTask(Details with { DueOn = Due.AddDays(-5) }, Decided, null);
        Refused.With("plan.parts_outside", PlanRules.Decide(Running, shorter, Facts with { Parts = [new TaskDates(Start, Due)] }));
    }

    [Fact]
    public void A_task_is_no_part_of_itself()
    {
        var wholeOf = new Dictionary<Guid, Guid?> { [Other] = Id };
        Refused.With("plan.cycle", PlanRules.Decide(Running, new AmendTask(Details with { ParentTaskId = Other }, Decided, null), Facts with { WholeOf = wholeOf }));
        Refused.With("plan.cycle", PlanRules.Decide(Running, new AmendTask(Details with { ParentTaskId = Id }, Decided, null), Facts));
        Assert.False(PlanRules.IsCycle(Id, Other, new Dictionary<Guid, Guid?>()));
    }

    [Theory]
    [InlineData(101)]
    [InlineData(-1)]
    public void A_percentage_beyond_the_whole_is_refused(int percent) =>
        Refused.With("plan.percent", PlanRules.Decide(Running, new ReportProgress(percent, "Xong", TaskProof.None), Facts));

    [Fact]
    public void An_issued_plan_changes_only_by_a_decision()
    {
        Refused.With("plan.decision_needed", PlanRules.Decide(TaskState.None, new AddTask(Details, null), Facts));
        Refused.With("plan.decision_needed", PlanRules.Decide(Running, new AmendTask(Details, null, null), Facts));
        Refused.With("plan.cancel_decision", PlanRules.Decide(Running, new CancelTask(null, "Thôi"), Facts));
        Refused.With("plan.decision_needed", PlanRules.Decide(Running, new TransferTask(Other, Other, null, null, null, null, "Chuyển"), Facts));
        Assert.True(PlanRules.Decide(TaskState.None, new AddTask(Details, null), Facts with { IsIssued = false }).Succeeded);
        Assert.True(PlanRules.Decide(Running, new CancelTask(Decided, "Thôi"), Facts).Succeeded);
    }

    [Fact]
    public void A_draft_is_neither_assigned_nor_reported()
    {
        Refused.With("plan.not_issued", PlanRules.Decide(Running, new AssignTask(Id, Id), Facts with { IsIssued = false }));
        Refused.With("plan.not_issued", PlanRules.Decide(Running, new ReportProgress(5, "x", TaskProof.None), Facts with { IsIssued = false }));
    }

    [Fact]
    public void Who_reported_does_not_accept()
    {
        var waiting = Running with { Stage = TaskStage.OutputSubmitted, SubmittedOn = Start };
        Refused.With("plan.own_report", PlanRules.Decide(waiting, new AcceptOutput(null), Facts with { HasReported = true }));
        Assert.True(PlanRules.Decide(waiting, new AcceptOutput(null), Facts).Succeeded);
        Refused.With("plan.nothing_submitted", PlanRules.Decide(Running, new AcceptOutput(null), Facts));
    }

    [Fact]
    public void A_product_needs_proof() => Refused.With("plan.proof_missing", PlanRules.Decide(Running, new SubmitOutput("Xong", TaskProof.None), Facts));

    [Fact]
    public void An_extension_is_asked_for_and_decided_by_another()
    {
        Refused.With("plan.extension_not_asked", PlanRules.Decide(Running, new DecideExtension(true, Decided, null), Facts));
        Refused.With("plan.extension_earlier", PlanRules.Decide(Running, new RequestExtension(Due, "Chờ"), Facts));
        var asked = Running with { RequestedDueOn = Due.AddDays(30), RequesterId = Id };
        Refused.With("plan.extension_own", PlanRules.Decide(asked, new DecideExtension(true, Decided, null), Facts));
        Refused.With("plan.extension_waits", PlanRules.Decide(asked, new RequestExtension(Due.AddDays(40), "Chờ"), Facts));
        Refused.With("plan.decision_needed", PlanRules.Decide(asked, new DecideExtension(true, null, null), Facts with { OfficialId = Other }));
        Assert.True(PlanRules.Decide(asked, new DecideExtension(true, Decided, null), Facts with { OfficialId = Other }).Succeeded);
    }

    [Theory]
    [InlineData(TaskStage.Accepted, "plan.task_done")]
    [InlineData(TaskStage.Cancelled, "plan.task_cancelled")]
    public void What_is_final_stays(TaskStage stage, string code)
    {
        TaskCommand[] commands =
        [
            new AmendTask(Details, Decided, null), new AssignTask(Id, Id), new TransferTask(Id, Id, null, null, null, Decided, "x"), new ReportProgress(1, "x", TaskProof.None),
            new SubmitOutput(null, new TaskProof("1", null, null, null, null)), new AcceptOutput(null), new ReturnOutput("x"), new RequestExtension(Due.AddDays(9), "x"),
            new DecideExtension(true, Decided, null), new CancelTask(Decided, "x"),
        ];
        Assert.All(commands, c => Refused.With(code, PlanRules.Decide(Running with { Stage = stage }, c, Facts)));
    }
}
