using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.ReformPlans.Commands;
using CaiCach.ReformPlans.Tasks;

namespace CaiCach.ReformPlans.Doing;

/// <summary>
/// Passes a task on. Within the agency its head decides; to another agency, or to another date, the coordinator by a decision. The original date stays
/// beside the current one.
/// </summary>
public sealed class TransferPlanTask(TaskChange change, TaskPlaces places)
{
    public Task<Outcome<PlanTaskChanged>> RunAsync(TransferPlanTaskOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(ReformPlansActions.Transfer, options, context, async task =>
        {
            var typed = new Typed();
            var reason = typed.Required(options.Reason, nameof(options.Reason), "lý do chuyển", 2000, lines: true);
            var decision = typed.Decision(options.DecisionNumber, options.DecisionOn);
            var lead = await places.UnitAsync(options.LeadUnitId, nameof(options.LeadUnitId), cancellationToken);
            if (!lead.Succeeded)
            {
                typed.Refusals.AddRange(lead.Refusals);
                return typed.Refusals;
            }

            var isDecided = lead.Value.AgencyId != task.AgencyId || (options.DueOn is { } due && due != task.DueOn);
            if (isDecided && !context.Authority.Allows(ReformPlansPermissions.Manage, new Subject(null, null, task.AgencyId)))
            {
                return Refusal.Forbidden();
            }

            if ((options.UnitId is null) != (options.OfficialId is null))
            {
                typed.Refuse("plan.who", "Chọn cả đơn vị và cán bộ, hoặc để trống cả hai.", nameof(options.OfficialId));
            }
            else if (options is { UnitId: { } unit, OfficialId: { } official }
                && await places.NotThereAsync(unit, official, lead.Value.AgencyId, cancellationToken) is { } stranger)
            {
                typed.Refusals.Add(stranger);
            }

            return typed.Then(() => new TransferTask(lead.Value.Id, lead.Value.AgencyId, options.UnitId, options.OfficialId, options.DueOn, decision, reason));
        }, cancellationToken);
}
