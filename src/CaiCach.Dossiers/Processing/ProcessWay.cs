using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Outcomes;
using CaiCach.Procedures.Processes;

namespace CaiCach.Dossiers.Processing;

/// <summary>The way of a dossier through the internal process that it follows. Pure: the same process and dossier, the same step.</summary>
public sealed class ProcessWay(ProcessContent process)
{
    /// <summary>The step in which the dossier is; the first of its stage where that was not kept.</summary>
    public StepContent? Present(Dossier dossier) => process.Find(dossier.StepKey) ?? process.First(StageOf(dossier));

    public StepNext? AtReception() => Next(process.First(ProcessStage.Receive));

    /// <summary>The division has confirmed: to the assignment; a process without one waits for the head in the first step of work.</summary>
    public StepNext? AtConfirmation(Dossier dossier)
    {
        var present = Present(dossier);
        return Next(After(present, ProcessStage.Assign) ?? After(present, ProcessStage.Work));
    }

    /// <summary>Given to somebody: the first step of work; where a co-operating unit names somebody, the step goes on.</summary>
    public StepNext? AtAssignment(Dossier dossier) => Present(dossier) is { Stage: ProcessStage.Work } present ? Next(present) : Next(After(Present(dossier), ProcessStage.Work));

    /// <summary>The ways on from a step of work to another, the normal one first.</summary>
    public IReadOnlyList<(StepContent Step, MoveContent Move)> Onward(Dossier dossier) => dossier.State != DossierState.Processing || Present(dossier) is not { Stage: ProcessStage.Work } present ? []
        : [.. process.From(present.Key).Select(m => (Step: process.Find(m.ToKey)!, Move: m)).Where(x => x.Step.Stage == ProcessStage.Work)];

    /// <summary>Why the result cannot be submitted yet; null when it can.</summary>
    public Refusal? BeforeSignature(Dossier dossier)
    {
        if (Present(dossier) is not { Stage: ProcessStage.Work } present || process.After(present.Key, ProcessStage.Sign) is not null)
        {
            return null;
        }

        var next = string.Join(" hoặc ", process.From(present.Key).Select(m => $"“{process.Find(m.ToKey)!.Name}”"));
        return new Refusal("dossier.step_before_signature", $"Bước “{present.Name}” chưa phải bước cuối trước khi ký; bước tiếp theo: {next}. Bấm Chuyển bước trước.");
    }

    public StepNext? AtSubmission(Dossier dossier) => Next(After(Present(dossier), ProcessStage.Sign));

    /// <summary>Sent back: to the step that submitted it.</summary>
    public StepNext? AtReturn(Dossier dossier) =>
        Next(dossier.Steps.OrderByDescending(s => s.Ordinal).Select(s => process.Find(s.Key)).FirstOrDefault(s => s?.Stage == ProcessStage.Work) ?? process.First(ProcessStage.Work));

    public StepNext? AtApproval(Dossier dossier) => Next(After(Present(dossier), ProcessStage.Return));

    /// <summary>The stage in which a dossier's state stands; of one that waits, the state it goes back to.</summary>
    public static ProcessStage StageOf(Dossier dossier) => (dossier.StateBeforeSupplement ?? dossier.StateBeforePause ?? dossier.State) switch
    {
        DossierState.Accepted or DossierState.HandedOver => ProcessStage.Receive,
        DossierState.AwaitingAssignment => ProcessStage.Assign,
        DossierState.AwaitingApproval => ProcessStage.Sign,
        DossierState.Done or DossierState.Returned => ProcessStage.Return,
        _ => ProcessStage.Work,
    };

    // A dossier whose step is unknown goes on at the first step of the stage.
    StepContent? After(StepContent? present, ProcessStage stage) => (present is null ? null : process.After(present.Key, stage)) ?? (present is null || present.Stage > stage ? process.First(stage) : null);

    internal static StepNext? Next(StepContent? step) => step is null ? null : new StepNext(new StepMark(step.Key, step.Name), step.Hours);
}
