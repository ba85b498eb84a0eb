using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Undoing;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Dossiers;

public static partial class DossierRules
{
    /// <summary>How long a page offers to take an action back.</summary>
    public static readonly TimeSpan UndoOffered = TimeSpan.FromSeconds(10);

    // A click in the last offered second still has a slow line before it.
    static readonly TimeSpan UndoAccepted = UndoOffered + TimeSpan.FromSeconds(5);

    static Outcome<IReadOnlyList<IDossierEvent>> DecideUndo(Dossier dossier, Undo command, DossierFacts facts)
    {
        var (done, undone) = (command.Last, Undoing(dossier, command.What));
        if (done.Code != undone.Of)
        {
            return new Refusal("dossier.undo_overtaken", $"Không hoàn tác được nữa: hồ sơ đã sang bước khác, đang ở trạng thái \"{dossier.State.Label()}\".");
        }

        if (done.OfficialId != facts.ActingOfficialId)
        {
            return new Refusal("dossier.undo_not_own", "Chỉ người vừa làm việc đó mới hoàn tác được.");
        }

        return facts.Now - done.At > UndoAccepted
            ? new Refusal("dossier.undo_too_late", $"Đã quá {UndoOffered.TotalSeconds:0} giây nên không hoàn tác được nữa. Nếu nhầm, hãy báo người đang giữ hồ sơ.")
            : Events(undone.Event);
    }

    static (string Of, IDossierEvent Event) Undoing(Dossier dossier, Undoable what)
    {
        // The stay before the one that is taken back goes on, with the end it had.
        var before = dossier.Steps.OrderByDescending(s => s.Ordinal).Skip(1).FirstOrDefault();
        return what switch
        {
            Undoable.HandOver => (DossiersActions.HandOver.Code, new HandOverRecalled(dossier.PendingUnitId ?? dossier.DivisionId)),
            Undoable.Assignment => (DossiersActions.Assign.Code, new AssignmentUndone(before?.OfficialId, before?.DueAt, StepMark.Of(before))),
            Undoable.Submission => (DossiersActions.SubmitResult.Code, new SubmissionRecalled(before?.DueAt, StepMark.Of(before))),
            Undoable.Forwarding => (DossiersActions.Forward.Code, new ForwardUndone(before?.UnitId ?? dossier.DivisionId, before?.OfficialId, before?.DueAt, StepMark.Of(before))),
            _ => throw new ArgumentOutOfRangeException(nameof(what)),
        };
    }
}
