using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Processes;

/// <summary>The one way to change a process: load, check right and version, change, record under its procedure. Only drafts are ever written.</summary>
public sealed class ProcessChange(AppDb db, ActionRunner actions)
{
    internal Task<Outcome<ChangedProcess>> OfDraftAsync(
        ActionName action, ProcessOptions options, ActionContext context, Func<ActionScope, Procedure, InternalProcess, Task<IReadOnlyList<Refusal>>> work, CancellationToken cancellationToken) =>
        RunAsync(action, options, context, async (scope, procedure, process) =>
        {
            if (process.State != ProcessState.Draft)
            {
                return new Refusal("process.not_draft", $"Quy trình số {process.Number} đã ban hành nên không sửa được; tạo bản nháp mới dựa trên nó.");
            }

            var refusals = await work(scope, procedure, process);
            return refusals.Count > 0 ? refusals.ToList() : After(procedure, process);
        }, cancellationToken);

    internal Task<Outcome<ChangedProcess>> RunAsync(
        ActionName action, ProcessOptions options, ActionContext context, Func<ActionScope, Procedure, InternalProcess, Task<Outcome<ChangedProcess>>> work, CancellationToken cancellationToken) =>
        actions.RunAsync<ChangedProcess>(action, options, context, async scope =>
        {
            if (!context.Authority.HasAny(ProceduresPermissions.ManageProcesses))
            {
                return Refusal.Forbidden();
            }

            if (await db.Set<InternalProcess>().SingleOrDefaultAsync(p => p.Id == options.ProcessId, cancellationToken) is not { } process)
            {
                return Refusal.NotFound("quy trình nội bộ");
            }

            return options.Version is { } seen && seen != process.Version
                ? Refusal.Conflict()
                : await work(scope, await db.Set<Procedure>().SingleAsync(p => p.Id == process.ProcedureId, cancellationToken), process);
        }, cancellationToken);

    ChangedProcess After(Procedure procedure, InternalProcess process)
    {
        if (db.Entry(process).State != EntityState.Deleted)
        {
            db.Entry(process).Property(p => p.State).IsModified = true; // its rows are its own: a change of one is a change of it
        }

        return new ChangedProcess(process.Id, procedure.Id, procedure.Code, process.Number, process.ValidFrom, process.Version + 1);
    }
}
