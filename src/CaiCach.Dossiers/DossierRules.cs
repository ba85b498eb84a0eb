using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Dossiers;

/// <summary>
/// What the law and the process allow. Pure: same dossier, command and facts, same answer; nothing is written here, so single commands,
/// groups of commands, seeds and imports share it.
/// </summary>
public static partial class DossierRules
{
    /// <summary>Decides a command on an existing dossier.</summary>
    public static Outcome<IReadOnlyList<IDossierEvent>> Decide(Dossier dossier, DossierCommand command, DossierFacts facts) => command switch
    {
        HandOver c => DecideHandOver(dossier, c, facts),
        ConfirmHandOver c => DecideConfirmHandOver(dossier, c, facts),
        Assign c => DecideAssign(dossier, c, facts),
        RequestSupplement c => DecideRequestSupplement(dossier, c, facts),
        CompleteSupplement c => DecideCompleteSupplement(dossier, c, facts),
        Forward c => DecideForward(dossier, c, facts),
        SubmitResult c => DecideSubmitResult(dossier, c, facts),
        SendBack c => DecideSendBack(dossier, c, facts),
        ApproveResult c => DecideApproveResult(dossier, c, facts),
        ConfirmResult => DecideConfirmResult(dossier),
        ReturnResult c => DecideReturnResult(dossier, c),
        Withdraw c => DecideWithdraw(dossier, c, facts),
        Close => DecideClose(dossier, facts),
        Pause c => DecidePause(dossier, c, facts),
        Resume c => DecideResume(dossier, c, facts),
        AskReferrals c => DecideAskReferrals(dossier, c, facts),
        AnswerReferral c => DecideAnswerReferral(dossier, c, facts),
        WithdrawReferral c => DecideWithdrawReferral(dossier, c, facts),
        SendPaper c => DecideSendPaper(dossier, c, facts),
        ConfirmPaper c => DecideConfirmPaper(dossier, c),
        ConfirmError c => DecideConfirmError(dossier, c),
        CorrectResult c => DecideCorrectResult(dossier, c, facts),
        RecordPayment c => DecideRecordPayment(dossier, c),
        SettlePayment c => DecideSettlePayment(dossier, c, facts),
        TakeBackPayment c => DecideTakeBackPayment(dossier, c),
        Undo c => DecideUndo(dossier, c, facts),
        Reappoint c => DecideReappoint(dossier, c, facts),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.GetType().Name, "A command without a rule."),
    };

    static Outcome<IReadOnlyList<IDossierEvent>> Events(params IDossierEvent[] events) => new List<IDossierEvent>(events).AsOutcome();

    static Outcome<IReadOnlyList<IDossierEvent>> AsOutcome(this IReadOnlyList<IDossierEvent> events) =>
        Outcome.Of(events);

    internal static Refusal WrongState(Dossier dossier, string what) => new(
        "dossier.wrong_state", $"Hồ sơ đang ở trạng thái \"{dossier.State.Label()}\", không thể {what}.");
}
