using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.ParIndex.Rounds.Stages;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Rounds.Scores;

/// <summary>A unit answers the first appraisal leaf by leaf, and submits its answer, which locks it.</summary>
public sealed class ExplainLeaves(AppDb db, UnitChange change)
{
    public Task<Outcome<Done>> RunAsync(ExplainLeavesOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(options.Submit ? RoundActions.SubmitExplanation : RoundActions.Explain, options, context, async scope =>
        {
            // The same rules decide about writing and submitting.
            var answer = RoundRules.Decide(scope.State, new SubmitAnswer(scope.Unit.Id), scope.Now);
            if (answer.State is null)
            {
                return [answer.Refusal!];
            }

            var said = (await db.Set<RoundExplanation>().AsNoTracking().Where(e => e.RoundUnitId == scope.Unit.Id && e.AnswersAppraisal).OrderBy(e => e.Id).ToListAsync(cancellationToken))
                .GroupBy(e => e.CriterionId).ToDictionary(g => g.Key, g => g.Last().Text);
            List<string> codes = [];
            foreach (var (code, typed) in options.Texts)
            {
                var text = NormalText.Lines(typed) ?? "";
                if (scope.Tree.Find(code) is not { } leaf || !scope.Tree.IsLeaf(leaf))
                {
                    return [Refusal.NotFound($"tiêu chí {code}")];
                }

                if (text.Length > 4000)
                {
                    return [new Refusal("round.long", $"Tiêu chí {code}: giải trình không quá 4.000 ký tự.", ScoreOwn.Field(code, "Explanation"))];
                }

                if (text != said.GetValueOrDefault(leaf.Id, ""))
                {
                    db.Add(new RoundExplanation { Id = scope.Texts.Next(leaf.Id, scope.Now), RoundUnitId = scope.Unit.Id, CriterionId = leaf.Id, AnswersAppraisal = true, Text = text, OfficialId = context.Actor.OfficialId, At = scope.Now });
                    codes.Add(code);
                }
            }

            if (options.Submit)
            {
                scope.Unit.ExplainedAt = scope.Now;
            }

            scope.Action.Record(RoundRecord.Of(scope.Unit), [new LeavesExplained(codes), .. options.Submit ? new IRecordEvent[] { new RoundUnitSubmitted("explanation") } : []]);
            return [];
        }, cancellationToken);
}
