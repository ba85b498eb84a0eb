using CaiCach.Kernel.Outcomes;
using CaiCach.ReformPlans.Tasks;

namespace CaiCach.ReformPlans.Commands;

public static partial class PlanRules
{
    static Outcome<PlanTaskEntry> DecideAssign(TaskState state, AssignTask command, PlanFacts facts)
    {
        if (NotRunning(state, facts) is { } closed)
        {
            return closed;
        }

        if (NotClear(state, command.OfficialId, facts) is { } unclear)
        {
            return unclear;
        }

        var entry = Entry(TaskEntryKind.Assigned, facts);
        (entry.ResponsibleUnitId, entry.ResponsibleOfficialId) = (command.UnitId, command.OfficialId);
        return entry;
    }

    static Outcome<PlanTaskEntry> DecideTransfer(TaskState state, TransferTask command, PlanFacts facts)
    {
        if (NotRunning(state, facts) is { } closed)
        {
            return closed;
        }

        if (state.Stage == TaskStage.OutputSubmitted)
        {
            return Waiting();
        }

        if (command.Decision is null && (command.AgencyId != state.AgencyId || (command.DueOn is { } due && due != state.DueOn)))
        {
            return new Refusal("plan.decision_needed", "Chuyển nhiệm vụ sang cơ quan khác hoặc đổi hạn phải có quyết định: nhập số và ngày quyết định.", "DecisionNumber");
        }

        var refusals = WrongDates(state.StartOn, command.DueOn ?? state.DueOn, facts).ToList();
        if (refusals.Count > 0)
        {
            return refusals;
        }

        if (command.OfficialId is { } official && NotClear(state with { LeadUnitId = command.LeadUnitId }, official, facts) is { } unclear)
        {
            return unclear;
        }

        var entry = Entry(TaskEntryKind.Transferred, facts, command.Decision);
        (entry.LeadUnitId, entry.AgencyId, entry.ResponsibleUnitId, entry.ResponsibleOfficialId) = (command.LeadUnitId, command.AgencyId, command.UnitId, command.OfficialId);
        (entry.DueOn, entry.Words) = (command.DueOn, command.Reason);
        return entry;
    }

    static Outcome<PlanTaskEntry> DecideReport(TaskState state, ReportProgress command, PlanFacts facts)
    {
        if (NotReportable(state, facts) is { } closed)
        {
            return closed;
        }

        if (command.Percent is < 0 or > 100)
        {
            return new Refusal("plan.percent", "Tỷ lệ hoàn thành từ 0 đến 100.", nameof(command.Percent));
        }

        var entry = Prove(Entry(TaskEntryKind.ProgressReported, facts), command.Proof);
        (entry.Percent, entry.Words) = (command.Percent, command.Words);
        return entry;
    }

    static Outcome<PlanTaskEntry> DecideSubmit(TaskState state, SubmitOutput command, PlanFacts facts)
    {
        if (NotReportable(state, facts) is { } closed)
        {
            return closed;
        }

        if (command.Proof.IsEmpty)
        {
            return new Refusal("plan.proof_missing", "Sản phẩm phải có minh chứng: số văn bản, liên kết tới hồ sơ trong hệ thống, hoặc tệp.", "ProofNumber");
        }

        var entry = Prove(Entry(TaskEntryKind.OutputSubmitted, facts), command.Proof);
        entry.Words = command.Words;
        return entry;
    }

    static Outcome<PlanTaskEntry> DecideAccept(TaskState state, AcceptOutput command, PlanFacts facts)
    {
        if (NotWaiting(state, facts) is { } wrong)
        {
            return wrong;
        }

        var entry = Entry(TaskEntryKind.Accepted, facts);
        entry.Words = command.Words;
        return entry;
    }

    static Outcome<PlanTaskEntry> DecideReturn(TaskState state, ReturnOutput command, PlanFacts facts)
    {
        if (NotWaiting(state, facts) is { } wrong)
        {
            return wrong;
        }

        var entry = Entry(TaskEntryKind.Returned, facts);
        entry.Words = command.Reason;
        return entry;
    }

    static Outcome<PlanTaskEntry> DecideRequest(TaskState state, RequestExtension command, PlanFacts facts)
    {
        if (NotReportable(state, facts) is { } closed)
        {
            return closed;
        }

        if (state.RequestedDueOn is { } asked)
        {
            return new Refusal("plan.extension_waits", $"Đã có đề nghị gia hạn đến {Day(asked)} đang chờ quyết định.");
        }

        if (command.DueOn <= (state.DueOn ?? DateOnly.MinValue))
        {
            return new Refusal("plan.extension_earlier", $"Ngày đề nghị phải sau hạn hiện tại {Day(state.DueOn)}.", nameof(command.DueOn));
        }

        var refusals = WrongDates(state.StartOn, command.DueOn, facts with { Parts = [] }).ToList();
        if (refusals.Count > 0)
        {
            return refusals;
        }

        var entry = Entry(TaskEntryKind.ExtensionRequested, facts);
        (entry.DueOn, entry.Words) = (command.DueOn, command.Reason);
        return entry;
    }

    static Outcome<PlanTaskEntry> DecideExtend(TaskState state, DecideExtension command, PlanFacts facts)
    {
        if (NotRunning(state, facts) is { } closed)
        {
            return closed;
        }

        if (state.RequestedDueOn is not { } asked)
        {
            return new Refusal("plan.extension_not_asked", "Chưa có đề nghị gia hạn nào đang chờ quyết định.");
        }

        if (state.RequesterId == facts.OfficialId)
        {
            return new Refusal("plan.extension_own", "Người đề nghị gia hạn không tự quyết định.");
        }

        // A part's date binds nobody outside the unit; the date of a task of the plan moves by a decision only.
        if (command.Granted && command.Decision is null && state.ParentTaskId is null)
        {
            return new Refusal("plan.decision_needed", "Gia hạn nhiệm vụ của kế hoạch phải có quyết định: nhập số và ngày quyết định.", "DecisionNumber");
        }

        if (!command.Granted && command.Words is null)
        {
            return new Refusal("plan.refusal_reason", "Hãy nhập lý do không đồng ý.", nameof(command.Words));
        }

        var refusals = command.Granted ? WrongDates(state.StartOn, asked, facts with { Parts = [] }).ToList() : [];
        if (refusals.Count > 0)
        {
            return refusals;
        }

        var entry = Entry(TaskEntryKind.ExtensionDecided, facts, command.Decision);
        (entry.Granted, entry.DueOn, entry.Words) = (command.Granted, asked, command.Words);
        return entry;
    }

    static Refusal? NotClear(TaskState state, Guid officialId, PlanFacts facts)
    {
        var missing = Unclear(facts.Name, facts.Output, state.LeadUnitId, state.StartOn, state.DueOn, officialId);
        var words = string.Join(", ", missing);
        return missing.Count == 0 ? null : new Refusal("plan.not_clear", $"Chưa đủ năm rõ nên chưa giao được; còn thiếu: {words}.");
    }

    static Refusal? NotReportable(TaskState state, PlanFacts facts) =>
        NotRunning(state, facts)
        ?? (state.Stage == TaskStage.OutputSubmitted ? Waiting()
            : state.ResponsibleOfficialId is null ? new Refusal("plan.not_assigned", "Nhiệm vụ chưa được giao cho ai nên chưa báo cáo được.")
            : null);

    static Refusal? NotWaiting(TaskState state, PlanFacts facts) =>
        NotRunning(state, facts)
        ?? (state.Stage != TaskStage.OutputSubmitted ? new Refusal("plan.nothing_submitted", "Chưa có sản phẩm nào đang chờ nghiệm thu.")
            : facts.HasReported ? new Refusal("plan.own_report", "Người đã báo cáo hoặc nộp sản phẩm không tự nghiệm thu.")
            : null);

    static Refusal Waiting() => new("plan.output_waits", "Sản phẩm đang chờ nghiệm thu.");

    static PlanTaskEntry Prove(PlanTaskEntry entry, TaskProof proof)
    {
        (entry.ProofNumber, entry.ProofOn, entry.ProofLink, entry.FileHash, entry.FileName) = (proof.Number, proof.On, proof.Link, proof.FileHash, proof.FileName);
        return entry;
    }
}
