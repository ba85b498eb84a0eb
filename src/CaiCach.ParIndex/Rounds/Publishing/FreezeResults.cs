using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.ParIndex.Criteria;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Rounds.Scores;

namespace CaiCach.ParIndex.Rounds.Publishing;

/// <summary>Writes the published results down: totals, ranks and bands as rows of their own, and all of them into the sealed history.</summary>
public sealed class FreezeResults(AppDb db, RoundScores scores, UnitDirectory directory)
{
    internal async Task RunAsync(ActionScope scope, Round round, IReadOnlyList<RoundUnit> units, CancellationToken cancellationToken)
    {
        var (tree, snapshot) = ((await CriteriaTree.LoadAsync(db, round.SetId, cancellationToken))!, await directory.GetAsync(cancellationToken));
        var standings = Standing.Of(tree, units, await scores.OfRoundAsync(round.Id, cancellationToken), Band.Read(round.Bands));
        foreach (var s in standings)
        {
            db.Add(new RoundResult
            {
                RoundUnitId = s.Unit.Id, RoundId = round.Id, UnitId = s.Unit.UnitId, UnitCode = snapshot[s.Unit.UnitId].Code, UnitName = snapshot[s.Unit.UnitId].Name, Block = s.Unit.Block, Rank = s.Rank, Band = s.Band,
                Total = s.Total, SelfTotal = s.SelfTotal,
            });
            db.AddRange(tree.Fields.Select(f => new RoundResultField
            {
                RoundUnitId = s.Unit.Id, Code = f.Code, Name = f.Name, Ordinal = f.Ordinal, Points = s.Sum[f].Points, Max = s.Sum[f].Max, ApplicableMax = s.Sum[f].ApplicableMax,
            }));
        }

        scope.Record(RoundRecord.Of(round), [new RoundPublished([.. standings.Select(s => new PublishedUnit(snapshot[s.Unit.UnitId].Code, s.Unit.Block, s.Total, s.Rank, s.Band))])]);
    }
}
