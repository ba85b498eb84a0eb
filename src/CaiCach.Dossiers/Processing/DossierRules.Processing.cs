using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Processing;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Dossiers;

public static partial class DossierRules
{
    static Outcome<IReadOnlyList<IDossierEvent>> DecideHandOver(Dossier dossier, HandOver command, DossierFacts facts)
    {
        if (dossier.State != DossierState.Accepted)
        {
            return WrongState(dossier, "chuyển đi");
        }

        return command.ToUnitId == dossier.HolderUnitId
            ? new Refusal("dossier.hand_over_to_self", "Hồ sơ đang ở chính đơn vị này.", nameof(command.ToUnitId))
            : Events(new DossierHandedOver(command.ToUnitId, facts.Now <= dossier.HandOverDueAt));
    }

    static Outcome<IReadOnlyList<IDossierEvent>> DecideConfirmHandOver(Dossier dossier, ConfirmHandOver command, DossierFacts facts)
    {
        if (dossier.State != DossierState.HandedOver || dossier.PendingUnitId is not { } unitId)
        {
            return WrongState(dossier, "xác nhận nhận");
        }

        return Events(new HandOverConfirmed(unitId, StepDue.Of(facts, command.Step?.Hours), command.Step?.Mark));
    }

    static Outcome<IReadOnlyList<IDossierEvent>> DecideAssign(Dossier dossier, Assign command, DossierFacts facts)
    {
        if (dossier.State is not (DossierState.AwaitingAssignment or DossierState.Processing))
        {
            return WrongState(dossier, "phân công");
        }

        return command.OfficialId == dossier.HolderOfficialId
            ? new Refusal("dossier.already_assigned", $"{command.OfficialName} đang xử lý hồ sơ này rồi.", nameof(command.OfficialId))
            : Events(new DossierAssigned(command.OfficialId, command.OfficialName, StepDue.Of(facts, command.Step?.Hours), command.Step?.Mark));
    }

    static Outcome<IReadOnlyList<IDossierEvent>> DecideSubmitResult(Dossier dossier, SubmitResult command, DossierFacts facts) =>
        dossier.State != DossierState.Processing ? WrongState(dossier, "trình ký")
        : HoldingUp(dossier, facts.Now).ToList() is { Count: > 0 } open
            ? new Refusal("dossier.referral_open", $"Còn {open.Count} cơ quan chưa trả lời, hạn muộn nhất {Kernel.Time.LocalClock.ToLocal(open.Max(r => r.DueAt)):HH:mm dd/MM/yyyy}. Chờ trả lời, hoặc rút yêu cầu không còn cần.")
            : Events(new ResultSubmitted(command.Kind, command.Summary, StepDue.Of(facts, command.Step?.Hours), command.Step?.Mark));

    static Outcome<IReadOnlyList<IDossierEvent>> DecideSendBack(Dossier dossier, SendBack command, DossierFacts facts) =>
        dossier.State == DossierState.AwaitingApproval
            ? Events(new ResultSentBack(command.Reason, StepDue.Of(facts, command.Step?.Hours), command.Step?.Mark))
            : WrongState(dossier, "trả lại dự thảo");

    static Outcome<IReadOnlyList<IDossierEvent>> DecideApproveResult(Dossier dossier, ApproveResult command, DossierFacts facts) =>
        dossier is { State: DossierState.AwaitingApproval, ResultKind: { } kind }
            ? Events(new ResultApproved(kind, command.ResultNumber, Judge(facts.Now, dossier.LawfulDueAt), StepDue.Of(facts, command.Step?.Hours), command.Step?.Mark))
            : WrongState(dossier, "ký duyệt");

    /// <summary>
    /// Judged by the lawful date, not by the date promised with an apology: a new date repairs the promise, not the lateness.
    /// </summary>
    public static Timeliness Judge(DateTimeOffset finishedAt, DateTimeOffset lawfulDueAt) =>
        finishedAt > lawfulDueAt ? Timeliness.Late
        : Kernel.Time.LocalClock.ToLocalDate(finishedAt) < Kernel.Time.LocalClock.ToLocalDate(lawfulDueAt) ? Timeliness.Early
        : Timeliness.OnTime;
}
