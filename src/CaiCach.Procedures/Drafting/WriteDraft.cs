using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Catalogue;
using CaiCach.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Drafting;

/// <summary>Writes what a draft says; on request lets its process shrink to the new limit.</summary>
public sealed class WriteDraft(AppDb db, VersionChange change, ContentReader contents)
{
    public Task<Outcome<ChangedVersion>> RunAsync(WriteDraftOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.OfDraftAsync(ProceduresActions.WriteDraft, options, context, async (scope, procedure, draft) =>
        {
            var content = ContentCheck.Clean(options.Content);
            var refusals = ContentCheck.Refusals(content).ToList();
            var before = (await contents.OfAsync([draft], LocalClock.ToLocalDate(scope.Now), cancellationToken))[draft.Id];
            if (refusals.Count == 0 && options.FitSteps)
            {
                refusals.AddRange(await FitAsync(draft.Id, content, cancellationToken));
            }

            if (refusals.Count > 0)
            {
                return refusals;
            }

            await ContentWriter.EmptyAsync(db, [draft.Id], cancellationToken);
            ContentWriter.Fill(db, draft, procedure.Code, content, scope.Now);
            scope.Record(ProcedureRecord.Of(procedure), [new DraftWritten(draft.Number, [.. ProcedureDifference.Between(before, content).Select(c => $"{c.Label}: {c.Kind}").Take(200)])]);
            return [];
        }, cancellationToken);

    async Task<IReadOnlyList<Refusal>> FitAsync(Guid draftId, ProcedureContent content, CancellationToken cancellationToken)
    {
        if (content.LimitAmount is not { } amount || content.LimitUnit is not { } unit)
        {
            return [new Refusal("procedure.limit_missing", "Nhập thời hạn trước rồi mới co giờ các bước theo thời hạn.", nameof(content.LimitUnit))];
        }

        var steps = await db.Set<ProcessStep>().Where(s => s.VersionId == draftId).OrderBy(s => s.Ordinal).ToListAsync(cancellationToken);
        var most = StepHours.Of(new TimeLimit(amount, unit));
        if (StepHours.Fit([.. steps.Select(s => s.Hours)], most) is not { } hours)
        {
            return [new Refusal("procedure.steps_too_many", $"{steps.Count} bước không vừa {most:0.#} giờ làm việc, mỗi bước ít nhất nửa giờ; bớt bước của quy trình.", nameof(WriteDraftOptions.FitSteps))];
        }

        for (var i = 0; i < steps.Count; i++)
        {
            steps[i].Hours = hours[i];
        }

        return [];
    }
}
