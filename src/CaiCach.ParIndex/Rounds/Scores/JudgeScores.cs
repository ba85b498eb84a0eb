using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Rounds.Stages;
using CaiCach.ParIndex.Scoring;

namespace CaiCach.ParIndex.Rounds.Scores;

/// <summary>A member of the team, or the council through whoever runs the round, judges leaves in the stage the round is in. Nobody judges the own agency; nothing changes without a reason.</summary>
public sealed class JudgeScores(AppDb db, RoundScores scores, UnitChange change)
{
    public Task<Outcome<Done>> RunAsync(JudgeScoresOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(RoundActions.Judge, options, context, async scope =>
        {
            if (scope.Place.AgencyIds.Contains(scope.Unit.UnitId))
            {
                return [new Refusal("round.own_agency", "Không ai thẩm định cơ quan của chính mình.")];
            }

            if (scope.State.Judging(scope.At, scope.Now) is not { } stage)
            {
                return [scope.State.IsScoringItself(scope.At, scope.Now) || scope.State.IsExplaining(scope.At, scope.Now)
                    ? new Refusal("round.unit_works", "Đơn vị đang được mở để chấm hoặc giải trình; chờ nộp hoặc hết hạn rồi thẩm định.")
                    : new Refusal("round.stage", $"Kỳ đánh giá đang ở bước “{scope.Round.Stage.Label()}”, không thẩm định được.")];
            }

            if (stage == ScoreStage.Council ? !scope.Place.Runs : scope.Place.Nodes is null)
            {
                return [Refusal.Forbidden()];
            }

            var last = await scores.OfUnitAsync(scope.Unit.Id, cancellationToken);
            var (before, own) = (last.Counting(scope.Unit.Id, stage - 1), last.Of(scope.Unit.Id, stage));
            List<Refusal> refusals = [];
            List<ScoredLeaf> judged = [];
            foreach (var (code, said) in options.Leaves)
            {
                if (scope.Tree.Find(code) is not { } leaf || !scope.Tree.IsLeaf(leaf) || leaf.Channel != ScoreChannel.Appraised)
                {
                    return [Refusal.NotFound($"tiêu chí {code}")];
                }

                if (stage != ScoreStage.Council && !scope.Place.Judges(scope.Tree, leaf))
                {
                    return [new Refusal("round.not_assigned", $"Tiêu chí {code} không thuộc phần bạn được phân công thẩm định.")];
                }

                var was = before.GetValueOrDefault(leaf.Id, LeafScore.Unknown);
                var reason = NormalText.Line(said.Reason);
                var now = said.IsNotApplicable ? LeafScore.NotApplicable : said.Points is null ? was : new LeafScore(said.Points);
                var isChange = now.Points != was.Points || now.IsApplicable != was.IsApplicable;
                var refusal = now.Points < 0 || now.Points > leaf.Max ? new Refusal("round.points", $"Tiêu chí {code}: điểm từ 0 đến {PointText.Of(leaf.Max)}.", Field(code, "Points"))
                    : said.IsNotApplicable && !leaf.MayNotApply ? new Refusal("round.applies", $"Tiêu chí {code} không cho phép “không áp dụng”.", Field(code, "Points"))
                    : isChange && reason is null ? new Refusal("round.reason", $"Tiêu chí {code}: đổi từ {(was.IsApplicable ? was.Points is { } p ? PointText.Of(p) : "chưa chấm" : "không áp dụng")}, ghi lý do.", Field(code, "Reason"))
                    : reason is { Length: > 2000 } ? new Refusal("round.reason", "Lý do dài quá 2.000 ký tự.", Field(code, "Reason"))
                    : null;
                if (refusal is not null)
                {
                    refusals.Add(refusal);
                    continue;
                }

                // Nothing scored and nothing said stays unscored; the same word twice is one word.
                if (now is { Points: null, IsApplicable: true } || (own.GetValueOrDefault(leaf.Id) is { } same && same.Points == now.Points && same.IsApplicable == now.IsApplicable && reason is null))
                {
                    continue;
                }

                db.Add(new RoundScore
                {
                    Id = scope.Scores.Next(leaf.Id, scope.Now), RoundId = scope.Round.Id, RoundUnitId = scope.Unit.Id, CriterionId = leaf.Id, Stage = stage, Points = now.Points, IsApplicable = now.IsApplicable, Reason = reason,
                    OfficialId = context.Actor.OfficialId, At = scope.Now,
                });
                judged.Add(new ScoredLeaf(code, now.Points, now.IsApplicable, reason));
            }

            if (refusals.Count == 0)
            {
                scope.Action.Record(RoundRecord.Of(scope.Unit), [new LeavesScored(stage, judged)]);
            }

            return refusals;
        }, cancellationToken);

    static string Field(string code, string part) => ScoreOwn.Field(code, part);
}
