using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Units;
using CaiCach.ReformPlans.Commands;
using CaiCach.ReformPlans.Plans;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Planning;

/// <summary>
/// Begins a plan. The first plan of a house brings the national contents of reform with it; a programme within the period of Resolution 76/NQ-CP its targets.
/// </summary>
public sealed class CreatePlan(AppDb db, ActionRunner actions, UnitDirectory units, TaskChange change)
{
    public Task<Outcome<CreatedPlan>> RunAsync(CreatePlanOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<CreatedPlan>(ReformPlansActions.Create, options, context, async scope =>
        {
            var snapshot = await units.GetAsync(cancellationToken);
            var agency = options.AgencyId is { } id ? snapshot.Find(id) : snapshot.Province;
            if (!context.Authority.HasAny(ReformPlansPermissions.Manage)
                || (agency is not null && !context.Authority.Allows(ReformPlansPermissions.Manage, new Subject(null, null, agency.AgencyId))))
            {
                return Refusal.Forbidden();
            }

            var typed = new Typed();
            var plan = await ReadAsync(options, agency, typed, scope.Now, cancellationToken);
            var source = options.CopyFromPlanId is { } copied ? await db.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == copied, cancellationToken) : null;
            if (options.CopyFromPlanId is not null && (source is null || !PlanAccess.Sees(context.Authority, source, snapshot.Province?.Id)))
            {
                typed.Refuse("plan.copy_from", "Chọn một kế hoạch đã có để chép nhiệm vụ.", nameof(options.CopyFromPlanId));
            }

            if (!typed.IsSound)
            {
                return typed.Refusals;
            }

            if (!await db.Set<ReformContent>().AnyAsync(cancellationToken))
            {
                db.AddRange(NationalProgramme.Contents(scope.Now));
            }

            if (plan.Kind == PlanKind.Programme && plan.PeriodFrom >= NationalProgramme.Period.From && plan.PeriodTo <= NationalProgramme.Period.To)
            {
                db.AddRange(NationalProgramme.Targets(plan.Id, scope.Now));
            }

            db.Add(plan);
            scope.Record(PlanRecord.Of(plan), [new PlanCreated(plan.Code, plan.Name, plan.Kind, plan.PeriodFrom, plan.PeriodTo, source?.Code)]);
            foreach (var details in source is null ? [] : await CopiedTasks.OfAsync(db, snapshot, source, plan, cancellationToken))
            {
                var added = await NewTask.AddAsync(db, change, scope, snapshot, plan, new AddTask(details, null), null, cancellationToken);
                if (!added.Succeeded)
                {
                    return added.Refusals.Select(r => r with { Field = nameof(options.CopyFromPlanId), Message = $"Nhiệm vụ “{details.Name}”: {r.Message}" }).ToList();
                }
            }

            return new CreatedPlan(plan.Id, plan.Code);
        }, cancellationToken);

    async Task<Plan> ReadAsync(CreatePlanOptions options, Unit? agency, Typed typed, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var plan = new Plan
        {
            Id = Ids.New(now),
            Code = typed.Required(options.Code, nameof(options.Code), "mã kế hoạch", 40),
            Name = typed.Required(options.Name, nameof(options.Name), "tên kế hoạch", 300),
            Kind = options.Kind,
            AgencyId = agency?.Id ?? Guid.Empty,
            ParentPlanId = options.ParentPlanId,
            PeriodFrom = options.PeriodFrom ?? default,
            PeriodTo = options.PeriodTo ?? default,
            Goals = typed.Optional(options.Goals, nameof(options.Goals), "mục tiêu", 4000, lines: true),
            Requirements = typed.Optional(options.Requirements, nameof(options.Requirements), "yêu cầu", 4000, lines: true),
            State = PlanState.Draft,
        };
        if (!Enum.IsDefined(options.Kind))
        {
            typed.Refuse("plan.kind", "Hãy chọn loại kế hoạch.", nameof(options.Kind));
        }

        if (agency is null || agency.Id != agency.AgencyId)
        {
            typed.Refuse("plan.agency", "Kế hoạch phải của một cơ quan.", nameof(options.AgencyId));
        }

        if (options.PeriodFrom is null || options.PeriodTo is null || options.PeriodTo < options.PeriodFrom)
        {
            typed.Refuse("plan.period", "Hãy nhập thời gian của kế hoạch, ngày cuối không trước ngày đầu.", options.PeriodFrom is null ? nameof(options.PeriodFrom) : nameof(options.PeriodTo));
        }

        if (await db.Set<Plan>().AnyAsync(p => p.AgencyId == plan.AgencyId && p.Code == plan.Code, cancellationToken))
        {
            typed.Refuse("plan.code_taken", "Cơ quan này đã có kế hoạch mang mã đó.", nameof(options.Code));
        }

        if (options.ParentPlanId is { } parent
            && !await db.Set<Plan>().AnyAsync(p => p.Id == parent && p.Kind == PlanKind.Programme, cancellationToken))
        {
            typed.Refuse("plan.parent", "Chọn một chương trình giai đoạn đã có.", nameof(options.ParentPlanId));
        }

        return plan;
    }
}
