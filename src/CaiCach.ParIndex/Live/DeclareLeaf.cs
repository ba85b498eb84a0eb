using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Scoring;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Live;

/// <summary>A unit says what it knows of a leaf that no measure reads, and where it is written. The live score follows at once.</summary>
public sealed class DeclareLeaf(AppDb db, ActionRunner actions, UnitDirectory directory, LeafFacts facts)
{
    public Task<Outcome<DeclaredLeaf>> RunAsync(DeclareLeafOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<DeclaredLeaf>(ParIndexActions.Declare, options, context, async scope =>
        {
            var unit = (await directory.GetAsync(cancellationToken)).Find(options.UnitId);
            var leaf = await db.Set<Criterion>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == options.CriterionId, cancellationToken);
            if (unit is null || leaf is null || !context.Authority.Allows(ParIndexPermissions.View, new Subject(null, null, unit.AgencyId)))
            {
                return Refusal.NotFound("tiêu chí");
            }

            if (!context.Authority.Allows(ParIndexPermissions.Declare, new Subject(null, null, unit.AgencyId)))
            {
                return Refusal.Forbidden();
            }

            var set = await db.Set<CriteriaSet>().AsNoTracking().SingleAsync(s => s.Id == leaf.SetId, cancellationToken);
            var today = LocalClock.ToLocalDate(scope.Now);
            var source = NormalText.Line(options.Source);
            var score = LeafScore.Of(leaf.ReadRule(), leaf.Policy, options.Inputs);
            List<Refusal> refusals = [];
            if (set.State != CriteriaSetState.Published || !set.IsValidIn(today.Year) || set.Level != unit.Kind || leaf.Channel is null)
            {
                refusals.Add(new Refusal("index.leaf", "Tiêu chí này không dùng để chấm đơn vị này năm nay."));
            }
            else if (facts.MeasureOf(leaf) is { } measure)
            {
                refusals.Add(new Refusal("index.measured", $"Tiêu chí này do hệ thống đo ({measure.Definition.Label}), không khai tay; muốn số khác, sửa ở nơi phát sinh."));
            }
            else if (score.Trouble is { } trouble)
            {
                refusals.Add(new Refusal("index.inputs", trouble, nameof(options.Inputs)));
            }
            else if (score is { Points: null, IsApplicable: true })
            {
                refusals.Add(new Refusal("index.incomplete", "Chưa đủ số để chấm tiêu chí này.", nameof(options.Inputs)));
            }

            if (source is null or { Length: > 1000 })
            {
                refusals.Add(new Refusal("index.source", "Cho biết số lấy từ đâu: số, ngày văn bản hoặc sổ theo dõi.", nameof(options.Source)));
            }

            if (refusals.Count > 0)
            {
                return refusals;
            }

            db.Add(new LeafInput
            {
                Id = Ids.New(scope.Now), UnitId = unit.Id, CriterionId = leaf.Id, Year = today.Year, Day = today, Inputs = RuleJson.Write(options.Inputs), Source = source!,
                OfficialId = context.Actor.OfficialId, At = scope.Now,
            });
            await ScoreAsync(unit.Id, leaf.Id, today, score, options.Inputs, scope.Now, cancellationToken);
            scope.Record(new RecordRef("index-leaf", leaf.Id), [new LeafDeclared(leaf.Code, unit.Code, score.Points, source!)], after: options.Inputs);
            return new DeclaredLeaf(leaf.Id, unit.Id, score.Points, score.IsApplicable);
        }, cancellationToken);

    async Task ScoreAsync(Guid unitId, Guid leafId, DateOnly today, LeafScore score, RuleInputs inputs, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var row = await db.Set<LiveScore>().SingleOrDefaultAsync(s => s.UnitId == unitId && s.Year == today.Year && s.CriterionId == leafId && s.Day == today, cancellationToken);
        if (row is null)
        {
            db.Add(row = new LiveScore { UnitId = unitId, Year = today.Year, CriterionId = leafId, Day = today });
        }

        (row.Points, row.IsApplicable, row.Numerator, row.Denominator, row.Trouble, row.At) = (score.Points, score.IsApplicable, inputs.Numerator, inputs.Denominator, null, now);
    }
}
