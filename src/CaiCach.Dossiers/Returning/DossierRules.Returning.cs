using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Dossiers;

public static partial class DossierRules
{
    static Outcome<IReadOnlyList<IDossierEvent>> DecideConfirmResult(Dossier dossier) =>
        dossier is { State: DossierState.Done, PendingUnitId: { } unitId }
            ? Events(new ResultArrived(unitId))
            : WrongState(dossier, "xác nhận đã nhận kết quả");

    // Late or not, the result belongs to the applicant: no rule about time stands here.
    static Outcome<IReadOnlyList<IDossierEvent>> DecideReturnResult(Dossier dossier, ReturnResult command) =>
        dossier.State == DossierState.Done
            ? Events(new ResultReturned(command.ReceivedBy, command.Method))
            : WrongState(dossier, "trả kết quả");
}
