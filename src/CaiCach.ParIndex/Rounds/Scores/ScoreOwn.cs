using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Scoring;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Rounds.Scores;

/// <summary>A unit scores its leaves: the rule gives the points. From what a measure proposes it departs only with a reason, and the proposal is kept beside.</summary>
public sealed class ScoreOwn(AppDb db, UnitChange change, Proposals proposals)
{
    public Task<Outcome<Done>> RunAsync(ScoreOwnOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(RoundActions.Score, options, context, async scope =>
        {
            if (scope.NotScoringItself is { } locked)
            {
                return [locked];
            }

            var kept = (await db.Set<RoundScore>().AsNoTracking().Where(s => s.RoundUnitId == scope.Unit.Id && s.Stage == ScoreStage.Self).OrderBy(s => s.Id).ToListAsync(cancellationToken))
                .GroupBy(s => s.CriterionId).ToDictionary(g => g.Key, g => g.Last());
            var said = (await db.Set<RoundExplanation>().AsNoTracking().Where(e => e.RoundUnitId == scope.Unit.Id && !e.AnswersAppraisal).OrderBy(e => e.Id).ToListAsync(cancellationToken))
                .GroupBy(e => e.CriterionId).ToDictionary(g => g.Key, g => g.Last().Text);
            var proposed = await proposals.OfAsync(scope.Tree, scope.Round, scope.Unit.UnitId, cancellationToken);
            List<Refusal> refusals = [];
            List<ScoredLeaf> scored = [];
            List<string> explained = [];
            foreach (var (code, own) in options.Leaves)
            {
                if (scope.Tree.Find(code) is not { } leaf || !scope.Tree.IsLeaf(leaf) || leaf.Channel != ScoreChannel.Appraised)
                {
                    return [Refusal.NotFound($"tiêu chí {code}")];
                }

                var (reason, text) = (NormalText.Line(own.Reason), own.Explanation is null ? null : NormalText.Lines(own.Explanation) ?? "");
                if (reason is { Length: > 2000 } || text is { Length: > 4000 })
                {
                    refusals.Add(new Refusal("round.long", $"Tiêu chí {code}: lý do không quá 2.000, giải trình không quá 4.000 ký tự.", Field(code, reason is { Length: > 2000 } ? "Reason" : "Explanation")));
                    continue;
                }

                if (text is not null && text != said.GetValueOrDefault(leaf.Id, ""))
                {
                    db.Add(new RoundExplanation { Id = scope.Texts.Next(leaf.Id, scope.Now), RoundUnitId = scope.Unit.Id, CriterionId = leaf.Id, Text = text, OfficialId = context.Actor.OfficialId, At = scope.Now });
                    explained.Add(code);
                }

                if (Row(scope, leaf, own with { Reason = reason }, proposed.GetValueOrDefault(leaf.Id), kept.GetValueOrDefault(leaf.Id), refusals) is { } row)
                {
                    row.OfficialId = context.Actor.OfficialId;
                    db.Add(row);
                    scored.Add(new ScoredLeaf(code, row.Points, row.IsApplicable, row.Reason));
                }
            }

            if (refusals.Count == 0)
            {
                scope.Action.Record(RoundRecord.Of(scope.Unit), [new LeavesScored(ScoreStage.Self, scored), .. explained.Count > 0 ? new IRecordEvent[] { new LeavesExplained(explained) } : []]);
            }

            return refusals;
        }, cancellationToken);

    /// <summary>The field beside which a refusal stands.</summary>
    public static string Field(string code, string part) => $"Leaves[{code}].{part}";

    /// <returns>Null when there is nothing to write.</returns>
    static RoundScore? Row(UnitScope scope, Criterion leaf, OwnScore own, Proposal? proposal, RoundScore? kept, List<Refusal> refusals)
    {
        var rows = proposal is null ? null : new RuleInputs { Numerator = proposal.Numerator, Denominator = proposal.Denominator };
        var inputs = own.Inputs is { IsEmpty: false } given ? given : own.Inputs is null && kept is not null ? null : rows ?? own.Inputs;
        if (inputs is null || (inputs.IsEmpty && kept is null))
        {
            return null;
        }

        var score = LeafScore.Of(leaf.ReadRule(), leaf.Policy, inputs);
        if (score.Trouble is { } trouble)
        {
            refusals.Add(new Refusal("round.inputs", $"Tiêu chí {leaf.Code}: {trouble}", Field(leaf.Code, "Inputs")));
            return null;
        }

        if (score is { Points: null, IsApplicable: true } && !inputs.IsEmpty)
        {
            refusals.Add(new Refusal("round.incomplete", $"Tiêu chí {leaf.Code}: chưa đủ số để chấm.", Field(leaf.Code, "Inputs")));
            return null;
        }

        var departs = proposal is not null && (score.Points != proposal.Points || score.IsApplicable != proposal.IsApplicable);
        if (departs && own.Reason is null)
        {
            refusals.Add(new Refusal("round.departs", $"Tiêu chí {leaf.Code}: khác số hệ thống đề xuất ({PointText.Of(proposal!.Numerator)}/{PointText.Of(proposal.Denominator)}); ghi lý do.", Field(leaf.Code, "Reason")));
            return null;
        }

        var json = RuleJson.Write(inputs);
        var reason = departs ? own.Reason : null;
        return kept is not null && kept.Inputs == json && kept.Reason == reason && kept.Points == (score.Points is { } p ? Math.Round(p, 12) : null) ? null : new RoundScore
        {
            Id = scope.Scores.Next(leaf.Id, scope.Now), RoundId = scope.Round.Id, RoundUnitId = scope.Unit.Id, CriterionId = leaf.Id, Stage = ScoreStage.Self, Inputs = json,
            Proposal = proposal is null ? null : Proposal.Write(proposal), Points = score.Points, IsApplicable = score.IsApplicable, Reason = reason, At = scope.Now,
        };
    }
}
