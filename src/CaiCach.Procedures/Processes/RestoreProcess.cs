using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Drafting;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Processes;

/// <summary>Brings back what an earlier number says, from today on and for a reason: it becomes a new number, so that no period is written anew. A draft that is there stays.</summary>
public sealed class RestoreProcess(AppDb db, ProcessChange change, ProcessReader reader)
{
    public Task<Outcome<ChangedProcess>> RunAsync(RestoreProcessOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(ProceduresActions.RestoreProcess, options, context, async (scope, procedure, earlier) =>
        {
            var (today, reason) = (LocalClock.ToLocalDate(scope.Now), NormalText.Lines(options.Reason));
            List<Refusal> refusals = [];
            if (earlier.State == ProcessState.Draft || earlier.HoldsOn(today) || earlier.ValidFrom > today)
            {
                return new Refusal("process.not_earlier", $"Quy trình số {earlier.Number} không phải quy trình đã hết hiệu lực; chỉ khôi phục số trước đây.");
            }

            if (reason is null or { Length: > 1000 })
            {
                refusals.Add(new Refusal("process.reason", "Ghi lý do khôi phục, tối đa 1000 ký tự.", nameof(options.Reason)));
            }

            var content = (await ProcessRows.ReadAsync(db, [earlier.Id], cancellationToken))[earlier.Id];
            refusals.AddRange(ProcessCheck.Of(content, await reader.BoundsAsync(procedure.Id, today, cancellationToken)).Select(r => r with { Field = null }));
            if (refusals.Count > 0)
            {
                return refusals;
            }

            var last = await db.Set<InternalProcess>().Where(p => p.ProcedureId == procedure.Id).MaxAsync(p => p.Number, cancellationToken);
            var restored = new InternalProcess { Id = Ids.New(scope.Now), ProcedureId = procedure.Id, Number = last + 1, BasedOnId = earlier.Id, Reason = reason };
            var ended = await ProcessDays.BeginAsync(db, restored, today, cancellationToken);
            db.Add(restored);
            db.AddRange(ProcessRows.Of(restored.Id, content, scope.Now));
            scope.Record(ProcedureRecord.Of(procedure), [new ProcessRestored(restored.Number, earlier.Number, today, reason!, ended)]);
            return new ChangedProcess(restored.Id, procedure.Id, procedure.Code, restored.Number, today, restored.Version);
        }, cancellationToken);
}
