using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.ReformPlans.Commands;
using CaiCach.ReformPlans.Plans;
using CaiCach.ReformPlans.Tasks;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Planning;

/// <summary>Issues a plan under its decision. From then on its tasks are assigned and reported, and it changes only by decisions.</summary>
public sealed class IssuePlan(AppDb db, ActionRunner actions)
{
    public Task<Outcome<Done>> RunAsync(IssuePlanOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync(ReformPlansActions.Issue, options, context, async scope =>
        {
            var plan = await db.Set<Plan>().SingleOrDefaultAsync(p => p.Id == options.PlanId, cancellationToken);
            if (plan is null || !PlanAccess.Sees(context.Authority, plan, null))
            {
                return Refusal.NotFound("kế hoạch");
            }

            var tasks = await db.Set<PlanTask>().CountAsync(t => t.PlanId == plan.Id && t.Stage != TaskStage.Cancelled, cancellationToken);
            if (WhyNot(plan, tasks, options, context.Authority) is { } refusal)
            {
                return refusal;
            }

            var typed = new Typed();
            var decision = typed.Decision(options.DecisionNumber, options.DecisionOn);
            if (decision is null && typed.IsSound)
            {
                typed.Refuse("plan.decision_needed", "Kế hoạch được ban hành bằng một quyết định: nhập số và ngày.", nameof(options.DecisionNumber));
            }
            else if (decision?.On > LocalClock.ToLocalDate(scope.Now))
            {
                typed.Refuse("plan.decision_future", "Ngày quyết định không thể sau hôm nay.", nameof(options.DecisionOn));
            }

            if (!typed.IsSound)
            {
                return typed.Refusals;
            }

            (plan.State, plan.IssuedAt, plan.DecisionNumber, plan.DecisionOn) = (PlanState.Issued, scope.Now, decision!.Number, decision.On);
            scope.Record(PlanRecord.Of(plan), [new PlanIssued(decision.Number, decision.On, tasks)]);
            return Outcome.Of(Done.Value);
        }, cancellationToken);

    static Refusal? WhyNot(Plan plan, int tasks, IssuePlanOptions options, Authority authority)
    {
        if (!authority.Allows(ReformPlansPermissions.Manage, new Subject(null, null, plan.AgencyId)))
        {
            return Refusal.Forbidden();
        }

        if (options.Version is { } version && version != plan.Version)
        {
            return Refusal.Conflict();
        }

        if (plan.State == PlanState.Issued)
        {
            return new Refusal("plan.issued_already", $"Kế hoạch đã ban hành theo Quyết định {plan.DecisionNumber}.");
        }

        return tasks == 0 && plan.Kind == PlanKind.Yearly ? new Refusal("plan.empty", "Kế hoạch chưa có nhiệm vụ nào.") : null;
    }
}
