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
        var results = standings.Select(s => new RoundResult
        {
            RoundUnitId = s.Unit.Id, RoundId = round.Id, UnitId = s.Unit.UnitId, UnitCode = snapshot[s.Unit.UnitId].Code, UnitName = snapshot[s.Unit.UnitId].Name, Block = s.Unit.Block, Rank = s.Rank, Band = s.Band,
            Total = s.Total, SelfTotal = s.SelfTotal,
        }).ToList();
        var fields = standings.SelectMany(s => tree.Fields.Select(f => new RoundResultField
        {
            // As many decimals as both engines keep: what is read later gives the same bytes.
            RoundUnitId = s.Unit.Id, Code = f.Code, Name = f.Name, Ordinal = f.Ordinal, Points = Math.Round(s.Sum[f].Points, Standing.Decimals), Max = s.Sum[f].Max, ApplicableMax = s.Sum[f].ApplicableMax,
        })).ToList();
        db.AddRange(results);
        db.AddRange(fields);
        scope.Record(RoundRecord.Of(round), [new RoundPublished([.. standings.Select(s => new PublishedUnit(snapshot[s.Unit.UnitId].Code, s.Unit.Block, s.Total, s.Rank, s.Band))])]);
        scope.RecordByProduct(RoundRecord.PublicationOf(round), [new RoundResultsFrozen(round.Code, round.Year, round.Decision, round.DecisionDate, results.Count, PublishedCsv.DigestOf(PublishedCsv.Of(results, fields)))]);
    }
}
