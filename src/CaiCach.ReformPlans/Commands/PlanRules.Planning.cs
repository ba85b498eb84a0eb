using System.Globalization;
using CaiCach.Kernel.Outcomes;
using CaiCach.ReformPlans.Tasks;

namespace CaiCach.ReformPlans.Commands;

public static partial class PlanRules
{
    /// <summary>True when a task would, through its wholes, become a part of itself.</summary>
    public static bool IsCycle(Guid taskId, Guid? wholeId, IReadOnlyDictionary<Guid, Guid?> wholeOf)
    {
        var seen = new HashSet<Guid>();
        for (var at = wholeId; at is { } id && seen.Add(id); at = wholeOf.GetValueOrDefault(id))
        {
            if (id == taskId)
            {
                return true;
            }
        }

        return false;
    }

    static Outcome<PlanTaskEntry> DecideAdd(AddTask command, PlanFacts facts)
    {
        // A part changes nothing that the plan says: the unit splits its task without a decision.
        var refusals = Wrong(command.Details, facts);
        if (command.Details.ParentTaskId is null && WithoutDecision(command.Decision, facts) is { } undecided)
        {
            refusals.Add(undecided);
        }

        return refusals.Count > 0 ? refusals : Say(Entry(TaskEntryKind.Added, facts, command.Decision), command.Details);
    }

    static Outcome<PlanTaskEntry> DecideAmend(TaskState state, AmendTask command, PlanFacts facts)
    {
        if (NotOpen(state) is { } closed)
        {
            return closed;
        }

        var refusals = Wrong(command.Details, facts);
        if (WithoutDecision(command.Decision, facts) is { } undecided)
        {
            refusals.Add(undecided);
        }

        if (IsCycle(facts.TaskId, command.Details.ParentTaskId, facts.WholeOf))
        {
            refusals.Add(new Refusal("plan.cycle", "Một nhiệm vụ không thể là phần của chính nó.", nameof(TaskDetails.ParentTaskId)));
        }

        if (refusals.Count > 0)
        {
            return refusals;
        }

        var entry = Say(Entry(TaskEntryKind.Amended, facts, command.Decision), command.Details);
        entry.Words = command.Reason;
        return entry;
    }

    static Outcome<PlanTaskEntry> DecideCancel(TaskState state, CancelTask command, PlanFacts facts)
    {
        if (NotOpen(state) is { } closed)
        {
            return closed;
        }

        if (facts.IsIssued && command.Decision is null)
        {
            return new Refusal("plan.cancel_decision", "Chỉ huỷ nhiệm vụ của kế hoạch đã ban hành bằng một quyết định: nhập số và ngày quyết định.", "DecisionNumber");
        }

        var entry = Entry(TaskEntryKind.Cancelled, facts, command.Decision);
        entry.Words = command.Reason;
        return entry;
    }

    internal static readonly Refusal DecisionNeeded =
        new("plan.decision_needed", "Kế hoạch đã ban hành chỉ thay đổi bằng một quyết định: nhập số và ngày quyết định.", "DecisionNumber");

    static Refusal? WithoutDecision(Decision? decision, PlanFacts facts) => facts.IsIssued && decision is null ? DecisionNeeded : null;

    static List<Refusal> Wrong(TaskDetails details, PlanFacts facts)
    {
        var refusals = WrongDates(details.StartOn, details.DueOn, facts).ToList();
        if (details.Budget < 0)
        {
            refusals.Add(new Refusal("plan.budget", "Kinh phí không thể âm.", nameof(TaskDetails.Budget)));
        }

        return refusals;
    }

    static IEnumerable<Refusal> WrongDates(DateOnly? startOn, DateOnly? dueOn, PlanFacts facts)
    {
        if (dueOn < startOn)
        {
            yield return new Refusal("plan.due_before_start", $"Hạn {Day(dueOn)} trước ngày bắt đầu {Day(startOn)}.", nameof(TaskDetails.DueOn));
        }

        if (facts.Whole is { } whole && (startOn < whole.StartOn || dueOn > whole.DueOn))
        {
            yield return new Refusal(
                "plan.outside_whole", $"Thời gian của phần việc phải nằm trong thời gian của nhiệm vụ gốc ({Day(whole.StartOn)} – {Day(whole.DueOn)}).",
                dueOn > whole.DueOn ? nameof(TaskDetails.DueOn) : nameof(TaskDetails.StartOn));
        }

        if (facts.Parts.Any(p => p.StartOn < startOn || p.DueOn > dueOn))
        {
            yield return new Refusal("plan.parts_outside", "Có phần việc nằm ngoài thời gian mới; hãy sửa thời gian của các phần việc trước.", nameof(TaskDetails.DueOn));
        }
    }

    static PlanTaskEntry Say(PlanTaskEntry entry, TaskDetails details)
    {
        (entry.ContentId, entry.ParentTaskId, entry.LeadUnitId, entry.AgencyId) = (details.ContentId, details.ParentTaskId, details.LeadUnitId, details.AgencyId);
        (entry.StartOn, entry.DueOn, entry.Details) = (details.StartOn, details.DueOn, details.ToJson());
        return entry;
    }

    static string Day(DateOnly? day) => day?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? "chưa định";
}
