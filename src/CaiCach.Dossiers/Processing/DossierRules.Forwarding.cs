using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Processing;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Dossiers;

public static partial class DossierRules
{
    static Outcome<IReadOnlyList<IDossierEvent>> DecideForward(Dossier dossier, Forward command, DossierFacts facts) =>
        dossier.State == DossierState.Processing
            ? Events(new DossierForwarded(command.From, command.Step.Mark, command.Words, command.UnitId, command.OfficialId, command.OfficialName, StepDue.Of(facts, command.Step.Hours)))
            : WrongState(dossier, "chuyển bước");
}
