using CaiCach.Dossiers.Processing;
using CaiCach.Kernel.Outcomes;
using CaiCach.Procedures.Processes;
using CaiCach.WorkingTime;

namespace CaiCach.Dossiers.ChangingProcess;

/// <summary>Which step of a new process stands for each step of the old one: the same key in the same stage, or what the person says. Pure.</summary>
public sealed class ProcessMapping(ProcessContent from, ProcessContent to, IReadOnlyDictionary<string, string> said)
{
    readonly ProcessWay way = new(from);

    /// <summary>The step of the old process in which a dossier is; the last before its stage where the old process has none of that stage.</summary>
    public StepContent Old(Dossier dossier) => way.Present(dossier) ?? from.Steps.LastOrDefault(s => s.Stage <= ProcessWay.StageOf(dossier)) ?? from.Steps[0];

    /// <summary>The step that stands for it; null where the person has to say.</summary>
    public StepContent? New(StepContent old) => said.TryGetValue(old.Key, out var key) && key.Length > 0 ? to.Find(key)
        : to.Find(old.Key) is { } same && same.Stage == old.Stage ? same : null;

    /// <summary>What is wrong with what the person said.</summary>
    public IReadOnlyList<Refusal> Refusals()
    {
        List<Refusal> refusals = [];
        foreach (var (old, key) in said.Where(s => s.Value.Length > 0))
        {
            if (from.Find(old) is not { } step || to.Find(key) is not { } target)
            {
                refusals.Add(new Refusal("process.map_unknown", $"Ghép bước {old} → {key}: không có bước ấy.", $"Mapping[{old}]"));
            }
            else if (step.Stage != target.Stage)
            {
                refusals.Add(new Refusal("process.map_stage", $"Bước “{step.Name}” ở giai đoạn {step.Stage.Label()}, không ghép được với “{target.Name}” ở giai đoạn {target.Stage.Label()}; hồ sơ đang ở giai đoạn nào thì vẫn ở giai đoạn đó.", $"Mapping[{old}]"));
            }
        }

        return refusals;
    }

    /// <summary>When the present stay should end after the change: counted from its beginning where the hours differ. The law's own term for handing over stays.</summary>
    public static DateTimeOffset? DueAt(StepContent old, StepContent next, DateTimeOffset startedAt, DateTimeOffset? dueAt, WorkingCalendar calendar) =>
        old.Stage == ProcessStage.Receive || old.Hours == next.Hours ? dueAt : StepDue.Of(calendar, startedAt, next.Hours);
}
