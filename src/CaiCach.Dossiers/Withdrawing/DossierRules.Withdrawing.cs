using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Dossiers;

public static partial class DossierRules
{
    static Outcome<IReadOnlyList<IDossierEvent>> DecideWithdraw(Dossier dossier, Withdraw command, DossierFacts facts)
    {
        if (dossier.State.IsOpen())
        {
            return Events(new DossierWithdrawn(command.Reason));
        }

        return dossier.State == DossierState.Done
            ? new Refusal("dossier.withdraw_after_result",
                $"Đã có kết quả nên không rút được nữa; người nộp chỉ được dừng trước khi có kết quả ({facts.Regime.WithdrawalArticle}).")
            : WrongState(dossier, "rút");
    }
}
