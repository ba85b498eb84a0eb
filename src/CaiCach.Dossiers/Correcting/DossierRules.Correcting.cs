using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Dossiers;

public static partial class DossierRules
{
    static Outcome<IReadOnlyList<IDossierEvent>> DecideConfirmError(Dossier dossier, ConfirmError command) =>
        dossier is { State: DossierState.Done or DossierState.Returned, FinishedAt: not null }
            ? Events(new ResultErrorConfirmed(dossier.CorrectionCount + 1, command.What, command.ByApplicant, command.OfficialName, command.DueAt, command.Article))
            : new Refusal("dossier.no_result", "Hồ sơ chưa có kết quả đã ký để sửa.");

    static Outcome<IReadOnlyList<IDossierEvent>> DecideCorrectResult(Dossier dossier, CorrectResult command, DossierFacts facts) =>
        dossier.Corrections.FirstOrDefault(c => c.Ordinal == command.Ordinal) is { CorrectedAt: null } correction
            ? Events(new ResultCorrected(correction.Ordinal, command.Document, correction.DueAt is { } due ? facts.Now > due : null))
            : new Refusal("dossier.correction_done", "Sai sót này đã được sửa, hoặc chưa ai xác nhận.");
}
