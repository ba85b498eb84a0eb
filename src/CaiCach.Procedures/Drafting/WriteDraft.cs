using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;

namespace CaiCach.Procedures.Drafting;

/// <summary>Writes what a draft says.</summary>
public sealed class WriteDraft(AppDb db, VersionChange change, ContentReader contents)
{
    public Task<Outcome<ChangedVersion>> RunAsync(WriteDraftOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.OfDraftAsync(ProceduresActions.WriteDraft, options, context, async (scope, procedure, draft) =>
        {
            var content = ContentCheck.Clean(options.Content);
            if (ContentCheck.Refusals(content) is { Count: > 0 } refusals)
            {
                return refusals;
            }

            var before = (await contents.OfAsync([draft], LocalClock.ToLocalDate(scope.Now), cancellationToken))[draft.Id];
            await ContentWriter.EmptyAsync(db, [draft.Id], cancellationToken);
            ContentWriter.Fill(db, draft, procedure.Code, content, scope.Now);
            scope.Record(ProcedureRecord.Of(procedure), [new DraftWritten(draft.Number, [.. ProcedureDifference.Between(before, content).Select(c => $"{c.Label}: {c.Kind}").Take(200)])]);
            return [];
        }, cancellationToken);
}
