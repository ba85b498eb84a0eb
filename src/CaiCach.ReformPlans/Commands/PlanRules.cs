using CaiCach.Kernel;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.ReformPlans.Tasks;

namespace CaiCach.ReformPlans.Commands;

/// <summary>
/// What may be done with a task. Pure: same task, command and facts, same answer; pages, programs, seeds and imports share it. What is decided is a line of
/// the ledger, not yet numbered.
/// </summary>
public static partial class PlanRules
{
    public static Outcome<PlanTaskEntry> Decide(TaskState state, TaskCommand command, PlanFacts facts) => command switch
    {
        AddTask c => DecideAdd(c, facts),
        AmendTask c => DecideAmend(state, c, facts),
        AssignTask c => DecideAssign(state, c, facts),
        TransferTask c => DecideTransfer(state, c, facts),
        ReportProgress c => DecideReport(state, c, facts),
        SubmitOutput c => DecideSubmit(state, c, facts),
        AcceptOutput c => DecideAccept(state, c, facts),
        ReturnOutput c => DecideReturn(state, c, facts),
        RequestExtension c => DecideRequest(state, c, facts),
        DecideExtension c => DecideExtend(state, c, facts),
        CancelTask c => DecideCancel(state, c, facts),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "A command without a rule."),
    };

    /// <summary>The parts of "five clear" (năm rõ) that a task lacks, in Vietnamese; empty when it may be assigned.</summary>
    public static IReadOnlyList<string> Unclear(string name, string? output, Guid? leadUnitId, DateOnly? startOn, DateOnly? dueOn, Guid? officialId)
    {
        List<string> missing = [];
        void Need(bool there, string what)
        {
            if (!there)
            {
                missing.Add(what);
            }
        }

        Need(officialId is not null, "rõ người (cán bộ chịu trách nhiệm)");
        Need(name.Length > 0, "rõ việc (tên nhiệm vụ)");
        Need(startOn is not null && dueOn is not null, "rõ thời gian (ngày bắt đầu và hạn)");
        Need(!string.IsNullOrEmpty(output), "rõ kết quả (sản phẩm đầu ra)");
        Need(leadUnitId is not null, "rõ trách nhiệm (cơ quan chủ trì)");
        return missing;
    }

    static PlanTaskEntry Entry(TaskEntryKind kind, PlanFacts facts, Decision? decision = null) => new()
    {
        Id = Ids.New(facts.Now),
        Kind = kind,
        At = facts.Now,
        Day = LocalClock.ToLocalDate(facts.Now),
        OfficialId = facts.OfficialId,
        OfficialName = facts.OfficialName,
        UnitId = facts.UnitId,
        DecisionNumber = decision?.Number,
        DecisionOn = decision?.On,
    };

    static Refusal? NotOpen(TaskState state) => state.Stage switch
    {
        TaskStage.Accepted => new Refusal("plan.task_done", "Nhiệm vụ đã hoàn thành, không thay đổi được nữa."),
        TaskStage.Cancelled => new Refusal("plan.task_cancelled", "Nhiệm vụ đã huỷ, không thay đổi được nữa."),
        _ => null,
    };

    static Refusal? NotRunning(TaskState state, PlanFacts facts) =>
        NotOpen(state) ?? (facts.IsIssued ? null : new Refusal("plan.not_issued", "Kế hoạch chưa ban hành nên nhiệm vụ chưa được giao hay báo cáo."));
}
