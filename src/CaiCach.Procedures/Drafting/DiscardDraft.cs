using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Drafting;

/// <summary>Throws a draft away. What it said stands in the history; nothing was ever received under it.</summary>
public sealed class DiscardDraft(AppDb db, VersionChange change, ContentReader contents)
{
    public Task<Outcome<ChangedVersion>> RunAsync(DraftOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.OfDraftAsync(ProceduresActions.DiscardDraft, options, context, async (scope, procedure, draft) =>
        {
            var content = (await contents.OfAsync([draft], LocalClock.ToLocalDate(scope.Now), cancellationToken))[draft.Id];
            await ContentWriter.EmptyAsync(db, [draft.Id], cancellationToken);
            db.Remove(draft);
            scope.Record(ProcedureRecord.Of(procedure), [new DraftDiscarded(draft.Number)], before: content);
            return [];
        }, cancellationToken);
}
