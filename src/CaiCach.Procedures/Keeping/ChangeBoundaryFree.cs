using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Drafting;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Keeping;

/// <summary>Puts procedures on the boundary-free list from a day on, or takes them off, by a decision; all of them or none.</summary>
public sealed class ChangeBoundaryFree(AppDb db, ActionRunner actions)
{
    public Task<Outcome<Done>> RunAsync(ChangeBoundaryFreeOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<Done>(ProceduresActions.ChangeBoundaryFree, options, context, async scope =>
        {
            if (!context.Authority.HasAny(ProceduresPermissions.Manage))
            {
                return Refusal.Forbidden();
            }

            var source = NormalText.Line(options.LegalSource);
            List<Refusal> refusals = [];
            if (options.Day is not { Year: >= 2000 and <= 2100 })
            {
                refusals.Add(new Refusal("procedure.row_day", "Ghi ngày áp dụng.", nameof(options.Day)));
            }

            if (source is null or { Length: > 500 })
            {
                refusals.Add(new Refusal("procedure.row_source", "Ghi quyết định phê duyệt danh mục: số, ngày.", nameof(options.LegalSource)));
            }

            var procedures = await db.Set<Procedure>().Where(p => options.ProcedureIds.Contains(p.Id)).ToListAsync(cancellationToken);
            if (procedures.Count == 0 || procedures.Count != options.ProcedureIds.Distinct().Count())
            {
                return Refusal.NotFound("thủ tục");
            }

            var rows = await db.Set<BoundaryFree>().Where(b => options.ProcedureIds.Contains(b.ProcedureId)).ToListAsync(cancellationToken);
            foreach (var procedure in refusals.Count > 0 ? [] : procedures)
            {
                refusals.AddRange(Change(scope, procedure, rows.Where(r => r.ProcedureId == procedure.Id).MaxBy(r => r.ValidFrom), options.IsFree, options.Day!.Value, source!));
            }

            return refusals.Count > 0 ? refusals : Done.Value;
        }, cancellationToken);

    IEnumerable<Refusal> Change(ActionScope scope, Procedure procedure, BoundaryFree? last, bool isFree, DateOnly day, string source)
    {
        var open = last is { ValidTo: null };
        if (isFree && last is not null && (open || day <= last.ValidTo))
        {
            return [new Refusal("procedure.boundary_free", $"{procedure.Code} đã tiếp nhận phi địa giới từ {last.ValidFrom:dd/MM/yyyy}{(last.ValidTo is { } to ? $" đến {to:dd/MM/yyyy}" : "")}.", nameof(ChangeBoundaryFreeOptions.Day))];
        }

        if (!isFree && (!open || day <= last!.ValidFrom))
        {
            return [new Refusal("procedure.boundary_free", $"{procedure.Code} không tiếp nhận phi địa giới vào ngày đó.", nameof(ChangeBoundaryFreeOptions.Day))];
        }

        if (isFree)
        {
            db.Add(new BoundaryFree { Id = Ids.New(scope.Now), ProcedureId = procedure.Id, ValidFrom = day, LegalSource = source });
        }
        else
        {
            last!.ValidTo = day.AddDays(-1);
        }

        scope.Record(ProcedureRecord.Of(procedure), [new BoundaryFreeChanged(isFree, day, source)]);
        return [];
    }
}
