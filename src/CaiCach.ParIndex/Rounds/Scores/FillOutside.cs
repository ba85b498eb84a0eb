using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Rounds.Stages;
using CaiCach.ParIndex.Scoring;

namespace CaiCach.ParIndex.Rounds.Scores;

/// <summary>Whoever runs the round fills in what a survey or an outside index says of a unit, with its source.</summary>
public sealed class FillOutside(AppDb db, UnitChange change)
{
    public Task<Outcome<Done>> RunAsync(FillOutsideOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(RoundActions.FillOutside, options, context, scope =>
        {
            var (leaf, source) = (scope.Tree.Find(options.Leaf), NormalText.Line(options.Source));
            if (leaf?.Channel is null or ScoreChannel.Appraised)
            {
                return Answer(Refusal.NotFound($"tiêu chí khảo sát {options.Leaf}"));
            }

            if (!scope.State.TakesOutsideValues)
            {
                return Answer(new Refusal("round.stage", $"Kỳ đánh giá đang ở bước “{scope.Round.Stage.Label()}”, không nhập kết quả khảo sát."));
            }

            var score = LeafScore.Of(leaf.ReadRule(), leaf.Policy, options.Inputs);
            if (score.Trouble is not null || score is { Points: null, IsApplicable: true })
            {
                return Answer(new Refusal("round.inputs", $"Tiêu chí {leaf.Code}: {score.Trouble ?? "chưa đủ số để chấm."}", ScoreOwn.Field(leaf.Code, "Inputs")));
            }

            if (source is not { Length: <= 2000 })
            {
                return Answer(new Refusal("round.source", $"Tiêu chí {leaf.Code}: ghi nguồn của kết quả.", ScoreOwn.Field(leaf.Code, "Reason")));
            }

            db.Add(new RoundScore
            {
                Id = scope.Scores.Next(leaf.Id, scope.Now), RoundId = scope.Round.Id, RoundUnitId = scope.Unit.Id, CriterionId = leaf.Id, Stage = ScoreStage.Outside, Inputs = RuleJson.Write(options.Inputs), Points = score.Points,
                IsApplicable = score.IsApplicable, Reason = source, OfficialId = context.Actor.OfficialId, At = scope.Now,
            });
            scope.Action.Record(RoundRecord.Of(scope.Unit), [new LeavesScored(ScoreStage.Outside, [new ScoredLeaf(leaf.Code, score.Points, score.IsApplicable, source)])]);
            return Answer();
        }, cancellationToken);

    static Task<IReadOnlyList<Refusal>> Answer(params Refusal[] refusals) => Task.FromResult<IReadOnlyList<Refusal>>(refusals);
}
