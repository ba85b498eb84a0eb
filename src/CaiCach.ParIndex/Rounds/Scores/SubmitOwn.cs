using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Rounds.Stages;
using CaiCach.ParIndex.Scoring;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Rounds.Scores;

/// <summary>A unit submits: every leaf scored, and each with evidence or a written explanation. Measured leaves that nobody touched take the proposal.</summary>
public sealed class SubmitOwn(AppDb db, UnitChange change, Proposals proposals)
{
    public Task<Outcome<Done>> RunAsync(SubmitOwnOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(RoundActions.Submit, options, context, async scope =>
        {
            var answer = RoundRules.Decide(scope.State, new SubmitSelf(scope.Unit.Id), scope.Now);
            if (answer.State is null)
            {
                return [answer.Refusal!];
            }

            var kept = (await db.Set<RoundScore>().AsNoTracking().Where(s => s.RoundUnitId == scope.Unit.Id && s.Stage == ScoreStage.Self).OrderBy(s => s.Id).ToListAsync(cancellationToken))
                .GroupBy(s => s.CriterionId).ToDictionary(g => g.Key, g => g.Last());
            var proposed = await proposals.OfAsync(scope.Tree, scope.Round, scope.Unit.UnitId, cancellationToken);
            List<ScoredLeaf> taken = [];
            foreach (var (leafId, proposal) in proposed.Where(p => !kept.ContainsKey(p.Key)))
            {
                var row = new RoundScore
                {
                    Id = scope.Scores.Next(leafId, scope.Now), RoundId = scope.Round.Id, RoundUnitId = scope.Unit.Id, CriterionId = leafId, Stage = ScoreStage.Self, Proposal = Proposal.Write(proposal), Points = proposal.Points,
                    Inputs = RuleJson.Write(new RuleInputs { Numerator = proposal.Numerator, Denominator = proposal.Denominator }), IsApplicable = proposal.IsApplicable, OfficialId = context.Actor.OfficialId, At = scope.Now,
                };
                kept[leafId] = row;
                db.Add(row);
                taken.Add(new ScoredLeaf(scope.Tree[leafId].Code, row.Points, row.IsApplicable, null));
            }

            var refusals = await MissingAsync(scope, kept, cancellationToken);
            if (refusals.Count > 0)
            {
                return refusals;
            }

            (scope.Unit.SubmittedAt, scope.Unit.SubmittedById) = (scope.Now, context.Actor.OfficialId);
            scope.Action.Record(RoundRecord.Of(scope.Unit), [.. taken.Count > 0 ? new IRecordEvent[] { new LeavesScored(ScoreStage.Self, taken) } : [], new RoundUnitSubmitted("self")]);
            return [];
        }, cancellationToken);

    async Task<List<Refusal>> MissingAsync(UnitScope scope, Dictionary<Guid, RoundScore> kept, CancellationToken cancellationToken)
    {
        var leaves = scope.Tree.Leaves.Where(l => l.Channel == ScoreChannel.Appraised).ToList();
        var proven = (await db.Set<EvidenceLink>().AsNoTracking().Where(l => l.RoundUnitId == scope.Unit.Id && l.UnlinkedAt == null).Select(l => l.CriterionId).Distinct().ToListAsync(cancellationToken)).ToHashSet();
        var explained = (await db.Set<RoundExplanation>().AsNoTracking().Where(e => e.RoundUnitId == scope.Unit.Id && !e.AnswersAppraisal).OrderBy(e => e.Id).ToListAsync(cancellationToken))
            .GroupBy(e => e.CriterionId).Where(g => g.Last().Text.Length > 0).Select(g => g.Key).ToHashSet();
        List<Refusal> refusals = [];
        var unscored = leaves.Where(l => kept.GetValueOrDefault(l.Id) is not { } row || row is { Points: null, IsApplicable: true }).ToList();
        if (unscored.Count > 0)
        {
            refusals.Add(new Refusal("round.unscored", $"Chưa chấm {unscored.Count} tiêu chí: {string.Join(", ", unscored.Select(l => l.Code))}."));
        }

        // What the rows themselves say proves itself.
        var bare = leaves.Except(unscored).Where(l => !proven.Contains(l.Id) && !explained.Contains(l.Id) && !(kept[l.Id] is { Proposal: not null, Reason: null })).ToList();
        if (bare.Count > 0)
        {
            refusals.Add(new Refusal("round.unproven", $"Thiếu tài liệu kiểm chứng và cũng chưa giải trình: {string.Join(", ", bare.Select(l => l.Code))}."));
        }

        return refusals;
    }
}
