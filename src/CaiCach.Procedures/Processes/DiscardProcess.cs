using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Procedures.Drafting;

namespace CaiCach.Procedures.Processes;

/// <summary>Throws a draft away. What it said stands in the history; nothing ever followed it.</summary>
public sealed class DiscardProcess(AppDb db, ProcessChange change)
{
    public Task<Outcome<ChangedProcess>> RunAsync(ProcessOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.OfDraftAsync(ProceduresActions.DiscardProcess, options, context, async (scope, procedure, draft) =>
        {
            var before = (await ProcessRows.ReadAsync(db, [draft.Id], cancellationToken))[draft.Id];
            await ProcessRows.EmptyAsync(db, draft.Id, cancellationToken);
            db.Remove(draft);
            scope.Record(ProcedureRecord.Of(procedure), [new ProcessDiscarded(draft.Number)], before);
            return [];
        }, cancellationToken);
}
