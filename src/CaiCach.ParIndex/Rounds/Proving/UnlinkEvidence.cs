using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.ParIndex.Rounds.Scores;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Rounds.Proving;

/// <summary>Takes evidence from a leaf. The line stays and says who did it; nothing can be taken away once the unit is locked.</summary>
public sealed class UnlinkEvidence(AppDb db, UnitChange change)
{
    public Task<Outcome<Done>> RunAsync(UnlinkEvidenceOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(RoundActions.Unlink, options, context, async scope =>
        {
            if (scope.NotScoringItself is { } locked)
            {
                return [locked];
            }

            var link = await db.Set<EvidenceLink>().SingleOrDefaultAsync(l => l.Id == options.LinkId && l.RoundUnitId == scope.Unit.Id && l.UnlinkedAt == null, cancellationToken);
            if (link is null)
            {
                return [Refusal.NotFound("tài liệu của tiêu chí này")];
            }

            (link.UnlinkedAt, link.UnlinkedById) = (scope.Now, context.Actor.OfficialId);
            var title = await db.Set<RoundEvidence>().Where(e => e.Id == link.EvidenceId).Select(e => e.Title).SingleAsync(cancellationToken);
            scope.Action.Record(RoundRecord.Of(scope.Unit), [new EvidenceUnlinked(title, scope.Tree[link.CriterionId].Code)]);
            return [];
        }, cancellationToken);
}
