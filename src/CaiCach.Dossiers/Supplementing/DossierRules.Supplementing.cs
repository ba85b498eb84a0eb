using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Receiving;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Regimes;
using CaiCach.WorkingTime;

namespace CaiCach.Dossiers;

public static partial class DossierRules
{
    static Outcome<IReadOnlyList<IDossierEvent>> DecideRequestSupplement(Dossier dossier, RequestSupplement command, DossierFacts facts)
    {
        if (dossier.State is not (DossierState.Accepted or DossierState.AwaitingAssignment or DossierState.Processing))
        {
            return WrongState(dossier, "yêu cầu bổ sung");
        }

        var regime = facts.Regime;
        if (dossier.SupplementCount > 0)
        {
            return new Refusal("dossier.second_supplement",
                $"Hồ sơ đã được yêu cầu bổ sung một lần; không được yêu cầu lần nữa ({regime.SupplementArticle} {regime.Name}).");
        }

        var last = SupplementWindowEnds(dossier, facts);
        return facts.Now > last
            ? new Refusal("dossier.supplement_window_closed",
                $"Đã quá {SupplementWindow(dossier, facts).Length} kể từ ngày nhận hồ sơ (hạn cuối {LocalClock.ToLocal(last):HH:mm dd/MM/yyyy}); "
                + $"chỉ còn giải quyết, từ chối hoặc xin lỗi và hẹn lại ({regime.SupplementArticle} {regime.Name}).")
            : Events(new SupplementRequested(command.Papers, command.Reason, $"{regime.SupplementArticle} {regime.Name}", CompletionDue(dossier, facts)));
    }

    /// <summary>Last moment to ask for completion: the end of the window, counted from receipt.</summary>
    public static DateTimeOffset SupplementWindowEnds(Dossier dossier, DossierFacts facts) =>
        LocalClock.ToInstant(SupplementWindow(dossier, facts).DueAt(facts.Calendar, LocalClock.ToLocal(dossier.ReceivedAt)));

    /// <summary>By when the applicant has to complete it; null where the decree sets no time.</summary>
    static DateTimeOffset? CompletionDue(Dossier dossier, DossierFacts facts) =>
        facts.Regime.FindTimer(TimerKind.ApplicantCompletion, LocalClock.ToLocalDate(facts.Now), dossier.ProcedureId) is { } timer ? LocalClock.ToInstant(timer.DueAt(facts.Calendar, LocalClock.ToLocal(facts.Now))) : null;

    static LegalTimer SupplementWindow(Dossier dossier, DossierFacts facts) =>
        facts.Regime.Timer(TimerKind.SupplementWindow, LocalClock.ToLocalDate(dossier.ReceivedAt), dossier.ProcedureId);

    static Outcome<IReadOnlyList<IDossierEvent>> DecideCompleteSupplement(Dossier dossier, CompleteSupplement command, DossierFacts facts)
    {
        if (dossier.State != DossierState.AwaitingSupplement)
        {
            return WrongState(dossier, "nhận bổ sung");
        }

        var (dueAt, sentence) = ReceptionRules.Due(
            facts.Calendar, facts.Now, new TimeLimit(dossier.LimitAmount, dossier.LimitUnit), dossier.CountingRule);
        return Events(new SupplementCompleted(
            dueAt, sentence, $"{facts.Regime.RestartArticle} {facts.Regime.Name}", command.Papers));
    }
}
