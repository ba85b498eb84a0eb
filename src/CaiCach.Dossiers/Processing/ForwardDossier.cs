using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Referring;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Posts;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Processes;

namespace CaiCach.Dossiers.Processing;

/// <summary>Goes on to another step of work along a way of the process. At a unit named by the step it waits for assignment; elsewhere a person may be chosen.</summary>
public sealed class ForwardDossier(DossierChange change, ProcessGuide process, PostReader posts, UnitDirectory units, RequiredReferrals referrals)
{
    public Task<Outcome<DossierChanged>> RunAsync(ForwardDossierOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(DossiersActions.Forward, options, context, async dossier =>
        {
            var way = await process.OfAsync(dossier, cancellationToken);
            var onward = way?.Onward(dossier) ?? [];
            if (onward.Count == 0)
            {
                return dossier.State == DossierState.Processing
                    ? new Refusal("dossier.no_step_onward", "Quy trình của hồ sơ không có bước giải quyết nào tiếp theo; nếu đã xong thì trình ký.", nameof(options.To))
                    : DossierRules.WrongState(dossier, "chuyển bước");
            }

            if (options.To is null && onward.Count > 1)
            {
                return new Refusal("dossier.choose_step", "Có nhiều hướng chuyển; chọn một hướng.", nameof(options.To));
            }

            var (step, move) = onward.FirstOrDefault(o => o.Step.Key == (options.To ?? onward[0].Step.Key));
            if (step is null)
            {
                var choice = string.Join(", ", onward.Select(o => $"{o.Step.Key} ({o.Step.Name})"));
                return new Refusal("dossier.step_not_next", $"Từ bước này không chuyển sang bước {options.To} được; chọn: {choice}.", nameof(options.To));
            }

            if (await referrals.MissingAsync(dossier, cancellationToken) is { } missing)
            {
                return missing;
            }

            var unit = step.UnitRule == UnitRule.Named ? (await units.GetAsync(cancellationToken)).NowOf(step.UnitId!.Value) : dossier.DivisionId;
            var there = await posts.InUnitAsync(unit, cancellationToken);
            var person = step.UnitRule == UnitRule.Named && unit != dossier.HolderUnitId ? null : Choose(options.OfficialId, step, dossier, there);
            return options.OfficialId is { } asked && !there.Any(p => p.OfficialId == asked)
                ? new Refusal("dossier.assignee_outside_unit", "Người được chọn không làm việc ở đơn vị của bước tiếp theo.", nameof(options.OfficialId))
                : Outcome.Of<DossierCommand>(new Forward(ProcessWay.Next(way!.Present(dossier))?.Mark, ProcessWay.Next(step)!, move.Words, unit, person?.OfficialId, person?.Name));
        }, cancellationToken);

    /// <summary>Whom the person chose; else the one who has it, where the step is his; else the only one whose it is. Nobody: the unit has to name somebody.</summary>
    static PostHolder? Choose(Guid? asked, StepContent step, Dossier dossier, IReadOnlyList<PostHolder> there)
    {
        var fitting = there.Where(p => p.Role == step.Role).ToList();
        return asked is { } chosen ? there.FirstOrDefault(p => p.OfficialId == chosen)
            : fitting.Find(p => p.OfficialId == dossier.HolderOfficialId) ?? (fitting is [var only] ? only : null);
    }
}
