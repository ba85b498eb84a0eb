using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Regimes;

namespace CaiCach.Dossiers;

public static partial class DossierRules
{
    /// <summary>The one-stop unit closes what the applicant did not complete in time (Article 19(5) Decree 118/2025/NĐ-CP). The product proposes, a person does it.</summary>
    static Outcome<IReadOnlyList<IDossierEvent>> DecideClose(Dossier dossier, DossierFacts facts)
    {
        if (dossier.State != DossierState.AwaitingSupplement)
        {
            return WrongState(dossier, "đóng");
        }

        if (dossier.CompletionDueAt is not { } due)
        {
            return new Refusal("dossier.no_completion_time", $"{facts.Regime.Name} không đặt thời hạn cho người nộp bổ sung; hồ sơ chỉ dừng khi người nộp rút.");
        }

        var source = facts.Regime.FindTimer(TimerKind.ApplicantCompletion, LocalClock.ToLocalDate(dossier.ReceivedAt), dossier.ProcedureId)?.Source ?? "";
        return facts.Now <= due
            ? new Refusal("dossier.completion_running", $"Người nộp còn được bổ sung đến {LocalClock.ToLocal(due):HH:mm dd/MM/yyyy} ({source}).")
            : Events(new DossierClosed(due, source));
    }
}
