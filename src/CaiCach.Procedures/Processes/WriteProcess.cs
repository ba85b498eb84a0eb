using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Drafting;

namespace CaiCach.Procedures.Processes;

/// <summary>Writes all that a draft says; on request lets its hours shrink to the legal limit, a draft version's among them.</summary>
public sealed class WriteProcess(AppDb db, ProcessChange change, ProcessReader reader)
{
    public Task<Outcome<ChangedProcess>> RunAsync(WriteProcessOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.OfDraftAsync(ProceduresActions.WriteProcess, options, context, async (scope, procedure, draft) =>
        {
            var content = ProcessShape.Clean(options.Content);
            if (ProcessShape.Refusals(content) is { Count: > 0 } refusals)
            {
                return refusals;
            }

            if (options.FitHours)
            {
                var bounds = await reader.BoundsAsync(procedure.Id, LocalClock.ToLocalDate(scope.Now), cancellationToken, withDraft: true);
                if (bounds.Hours is not { } most)
                {
                    return [new Refusal("process.limit_unknown", "Thủ tục chưa có thời hạn rõ ràng nên chưa co giờ các bước được.", nameof(options.FitHours))];
                }

                if (ProcessFit.To(content, most) is not { } fitted)
                {
                    return [new Refusal("process.too_many_steps", $"Các bước không vừa {most:0.#} giờ làm việc, mỗi bước ít nhất nửa giờ; bớt bước.", nameof(options.FitHours))];
                }

                content = fitted;
            }

            var before = (await ProcessRows.ReadAsync(db, [draft.Id], cancellationToken))[draft.Id];
            await ProcessRows.EmptyAsync(db, draft.Id, cancellationToken);
            db.AddRange(ProcessRows.Of(draft.Id, content, scope.Now));
            scope.Record(ProcedureRecord.Of(procedure), [new ProcessWritten(draft.Number, content.Steps.Count, ProcessCheck.LongestHours(content))], before, content);
            return [];
        }, cancellationToken);
}
