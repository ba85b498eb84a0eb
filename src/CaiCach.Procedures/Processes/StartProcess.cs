using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Processes;

/// <summary>Begins the next number of a procedure's process as a draft: from nothing, or saying what another number says.</summary>
public sealed class StartProcess(AppDb db, ActionRunner actions)
{
    public Task<Outcome<ChangedProcess>> RunAsync(StartProcessOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<ChangedProcess>(ProceduresActions.StartProcess, options, context, async scope =>
        {
            if (!context.Authority.HasAny(ProceduresPermissions.ManageProcesses))
            {
                return Refusal.Forbidden();
            }

            if (await db.Set<Procedure>().SingleOrDefaultAsync(p => p.Id == options.ProcedureId, cancellationToken) is not { } procedure)
            {
                return Refusal.NotFound("thủ tục");
            }

            var numbers = await db.Set<InternalProcess>().AsNoTracking().Where(p => p.ProcedureId == procedure.Id).ToListAsync(cancellationToken);
            if (numbers.Find(p => p.State == ProcessState.Draft) is { } there)
            {
                return new Refusal("process.draft_there", $"Thủ tục {procedure.Code} đã có bản nháp quy trình số {there.Number}; sửa bản đó hoặc bỏ đi trước.");
            }

            var source = numbers.Find(p => p.Id == options.BasedOnId);
            if (options.BasedOnId is not null && source is null)
            {
                return Refusal.NotFound("quy trình để dựa vào");
            }

            var content = source is null ? ProcessContent.Beginning : (await ProcessRows.ReadAsync(db, [source.Id], cancellationToken))[source.Id];
            var draft = new InternalProcess { Id = Ids.New(scope.Now), ProcedureId = procedure.Id, Number = numbers.Select(p => p.Number).DefaultIfEmpty().Max() + 1, BasedOnId = source?.Id };
            db.Add(draft);
            db.AddRange(ProcessRows.Of(draft.Id, content, scope.Now));
            scope.Record(Drafting.ProcedureRecord.Of(procedure), [new ProcessDrafted(draft.Number, source?.Number)]);
            return new ChangedProcess(draft.Id, procedure.Id, procedure.Code, draft.Number, null, draft.Version);
        }, cancellationToken);
}
