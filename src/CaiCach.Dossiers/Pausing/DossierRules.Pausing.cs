using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;

namespace CaiCach.Dossiers;

public static partial class DossierRules
{
    static Outcome<IReadOnlyList<IDossierEvent>> DecidePause(Dossier dossier, Pause command, DossierFacts facts)
    {
        if (dossier.State is not (DossierState.AwaitingAssignment or DossierState.Processing or DossierState.AwaitingApproval))
        {
            return WrongState(dossier, "tạm dừng");
        }

        return facts.Now > dossier.LawfulDueAt
            ? new Refusal("dossier.pause_late", $"Hồ sơ đã trễ hạn từ {LocalClock.ToLocal(dossier.LawfulDueAt):HH:mm dd/MM/yyyy}; không tạm dừng được nữa.")
            : Events(new DossierPaused(
                command.Cause.Name, command.Document, command.DocumentOn,
                $"Tạm dừng: {command.Cause.Name}, theo {command.Document} ngày {command.DocumentOn:dd/MM/yyyy}; thời hạn đứng yên.", command.Cause.Source));
    }

    static Outcome<IReadOnlyList<IDossierEvent>> DecideResume(Dossier dossier, Resume command, DossierFacts facts)
    {
        if (dossier is not { State: DossierState.Paused, PausedAt: { } paused })
        {
            return WrongState(dossier, "tiếp tục tính thời hạn");
        }

        var (from, to) = (LocalClock.ToLocal(paused), LocalClock.ToLocal(facts.Now));
        var due = LawfulDue(dossier, facts.Calendar, to);
        var article = dossier.Ledger.OrderBy(l => l.Ordinal).Last(l => l.Cause == DeadlineCause.Pause).Article;
        return Events(new DossierResumed(
            LocalClock.ToInstant(due), command.Document, command.DocumentOn,
            $"Tiếp tục theo {command.Document} ngày {command.DocumentOn:dd/MM/yyyy}: phần còn lại lúc {from:HH:mm dd/MM/yyyy} được tính tiếp từ {to:HH:mm dd/MM/yyyy}, hạn mới {due:HH:mm dd/MM/yyyy}.", article));
    }
}
