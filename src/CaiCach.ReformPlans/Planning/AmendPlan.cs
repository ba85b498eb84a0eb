using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Commands;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Planning;

/// <summary>
/// Changes a plan's own words: name, goals, requirements, and the targets of a programme. Freely while it is a draft, by a decision once it is issued; what it
/// said before can be read as of its day.
/// </summary>
public sealed class AmendPlan(AppDb db, ActionRunner actions, UnitDirectory units)
{
    const int MostTargets = 200;

    public Task<Outcome<PlanAmendment>> RunAsync(AmendPlanOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<PlanAmendment>(ReformPlansActions.AmendPlan, options, context, async scope =>
        {
            var plan = await db.Set<Plan>().SingleOrDefaultAsync(p => p.Id == options.PlanId, cancellationToken);
            if (PlanAccess.RefusesManaging(context.Authority, plan, (await units.GetAsync(cancellationToken)).Province?.Id, out var refused))
            {
                return refused;
            }

            if (options.Version is { } version && version != plan.Version)
            {
                return Refusal.Conflict();
            }

            var typed = new Typed();
            var name = typed.Required(options.Name, nameof(options.Name), "tên kế hoạch", 300);
            var goals = typed.Optional(options.Goals, nameof(options.Goals), "mục tiêu", 4000, lines: true);
            var requirements = typed.Optional(options.Requirements, nameof(options.Requirements), "yêu cầu", 4000, lines: true);
            var reason = typed.Optional(options.Reason, nameof(options.Reason), "lý do", 2000, lines: true);
            var decision = typed.Decision(options.DecisionNumber, options.DecisionOn);
            if (plan.State == PlanState.Issued && decision is null && typed.IsSound)
            {
                typed.Refusals.Add(PlanRules.DecisionNeeded);
            }
            else if (decision?.On > LocalClock.ToLocalDate(scope.Now))
            {
                typed.Refuse("plan.decision_future", "Ngày quyết định không thể sau hôm nay.", nameof(options.DecisionOn));
            }

            var before = await db.Set<PlanTarget>().Where(t => t.PlanId == plan.Id).OrderBy(t => t.Ordinal).ToListAsync(cancellationToken);
            var old = PlanEdition.Write(before);
            var after = options.Targets is null ? before : Targets(options.Targets, plan, before, decision, typed, scope.Now);
            if (!typed.IsSound)
            {
                return typed.Refusals;
            }

            var now = PlanEdition.Write(after);
            if ((name, goals, requirements) == (plan.Name, plan.Goals, plan.Requirements) && old == now)
            {
                return new Refusal("plan.unchanged", "Chưa có gì thay đổi để lưu.");
            }

            var number = await db.Set<PlanEdition>().CountAsync(e => e.PlanId == plan.Id, cancellationToken);
            if (number == 0)
            {
                var begun = Ids.TimeOf(plan.Id);
                db.Add(Edition(plan, ++number, begun, old));
            }

            (plan.Name, plan.Goals, plan.Requirements) = (name, goals, requirements);
            var edition = Edition(plan, ++number, scope.Now, now);
            (edition.OfficialId, edition.OfficialName) = (context.Actor.OfficialId, context.Actor.Name);
            (edition.Reason, edition.DecisionNumber, edition.DecisionOn) = (reason, decision?.Number, decision?.On);
            db.Add(edition);
            db.RemoveRange(before.Except(after));
            db.AddRange(after.Except(before));
            db.Entry(plan).State = EntityState.Modified; // targets are rows of their own; whoever amends them changes the plan all the same
            scope.Record(PlanRecord.Of(plan), [new PlanAmended(edition)]);
            return new PlanAmendment(plan.Id, number, plan.Version + 1);
        }, cancellationToken);

    static PlanEdition Edition(Plan plan, int number, DateTimeOffset at, string targets) => new()
    {
        Id = Ids.New(at), PlanId = plan.Id, Number = number, At = at, Day = LocalClock.ToLocalDate(at), Name = plan.Name, Goals = plan.Goals, Requirements = plan.Requirements, Targets = targets,
    };

    /// <summary>A target that was touched is as certain as the decision that set it; one that was not keeps its source.</summary>
    static List<PlanTarget> Targets(IReadOnlyList<TargetFields> asked, Plan plan, List<PlanTarget> before, Decision? decision, Typed typed, DateTimeOffset now)
    {
        var rows = asked.Select((t, i) => (Fields: t, At: i)).Where(t => !t.Fields.IsBlank).ToList();
        if (plan.Kind != PlanKind.Programme && rows.Count > 0)
        {
            typed.Refuse("plan.targets_of_programme", "Chỉ chương trình giai đoạn mang chỉ tiêu.", nameof(AmendPlanOptions.Targets));
        }
        else if (rows.Count > MostTargets)
        {
            typed.Refuse("plan.too_many_targets", $"Nhiều nhất {MostTargets} chỉ tiêu.", nameof(AmendPlanOptions.Targets));
        }

        var left = before.ToDictionary(t => t.Id);
        return [.. rows.Take(MostTargets).Select((row, i) =>
        {
            var (fields, prefix) = (row.Fields, $"Targets[{row.At}].");
            var (group, indicator, value) = (
                typed.Required(fields.Group, prefix + nameof(fields.Group), "nội dung của chỉ tiêu", 300),
                typed.Required(fields.Indicator, prefix + nameof(fields.Indicator), "tên chỉ tiêu", 500),
                typed.Required(fields.Value, prefix + nameof(fields.Value), "mục tiêu của chỉ tiêu", 200));
            if (fields.Year is < 2000 or > 2100)
            {
                typed.Refuse("plan.target_year", "Năm của chỉ tiêu từ 2000 đến 2100.", prefix + nameof(fields.Year));
            }

            var target = fields.Id is { } id && left.Remove(id, out var known) ? known : new PlanTarget { Id = Ids.New(now), PlanId = plan.Id };
            target.Ordinal = i + 1;
            if ((target.Group, target.Indicator, target.Year, target.Value) != (group, indicator, fields.Year, value))
            {
                (target.Group, target.Indicator, target.Year, target.Value) = (group, indicator, fields.Year, value);
                (target.Certainty, target.Source) = decision is null ? (Certainty.Unverified, null) : (Certainty.Published, $"Quyết định {decision.Number} ngày {decision.On:dd/MM/yyyy}");
            }

            return target;
        })];
    }
}
