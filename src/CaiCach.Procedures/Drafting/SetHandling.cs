using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Drafting;

/// <summary>Says which agencies handle a procedure, through which division.</summary>
public sealed class SetHandling(AppDb db, ActionRunner actions, UnitDirectory units)
{
    public Task<Outcome<Done>> RunAsync(SetHandlingOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<Done>(ProceduresActions.SetHandling, options, context, async scope =>
        {
            if (!context.Authority.HasAny(ProceduresPermissions.Manage))
            {
                return Refusal.Forbidden();
            }

            if (await db.Set<Procedure>().SingleOrDefaultAsync(p => p.Id == options.ProcedureId, cancellationToken) is not { } procedure)
            {
                return Refusal.NotFound("thủ tục");
            }

            var snapshot = await units.GetAsync(cancellationToken);
            var refusals = options.Agencies.Count == 0 ? [new Refusal("procedure.no_handling", "Chọn ít nhất một cơ quan giải quyết.", "Handling")] : Wrong(options, snapshot).ToList();
            if (refusals.Count > 0)
            {
                return refusals;
            }

            var before = await db.Set<ProcedureHandling>().Where(h => h.ProcedureId == procedure.Id).ToListAsync(cancellationToken);
            db.RemoveRange(before);
            List<ProcedureHandling> after = [.. options.Agencies.Distinct().Select(a => new ProcedureHandling { Id = Ids.New(scope.Now), ProcedureId = procedure.Id, AgencyKind = a.Kind, AgencyId = a.AgencyId, DivisionName = NormalText.Line(a.DivisionName) })];
            db.AddRange(after);
            scope.Record(ProcedureRecord.Of(procedure), [new HandlingSet([.. after.Select(Words)])], before: before.Select(Words));
            return Done.Value;

            string Words(ProcedureHandling h) => $"{h.AgencyKind}{(h.AgencyId is null ? "" : " " + snapshot.NameOf(h.AgencyId))}{(h.DivisionName is null ? "" : " / " + h.DivisionName)}";
        }, cancellationToken);

    static IEnumerable<Refusal> Wrong(SetHandlingOptions options, UnitSnapshot units) => options.Agencies
        .Where(a => a.Kind > UnitKind.Commune || (a.AgencyId is { } id && units.Find(id)?.Kind != a.Kind) || a.DivisionName?.Length > 120)
        .Select(_ => new Refusal("procedure.handling", "Cơ quan không thuộc cấp đã chọn, hoặc tên phòng quá dài.", "Handling"));
}
