using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Rounds.Publishing;
using CaiCach.ParIndex.Rounds.Scores;
using CaiCach.ParIndex.Rounds.Stages;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Rounds.Listing;

/// <summary>Reads a round: its units with their progress and standing, its team, its frozen results.</summary>
public sealed class RoundReader(AppDb db, RoundScores scores, RoundDoor door, UnitDirectory directory, LocalClock clock)
{
    /// <returns>Null when it does not exist or may not be known to exist.</returns>
    public async Task<RoundView?> FindAsync(Guid id, ActionContext context, CancellationToken cancellationToken)
    {
        var round = await db.Set<Round>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellationToken);
        if (round is null || await door.OfAsync(round, context, cancellationToken) is not { } place)
        {
            return null;
        }

        var (tree, snapshot) = ((await CriteriaTree.LoadAsync(db, round.SetId, cancellationToken))!, await directory.GetAsync(cancellationToken));
        var members = await (from m in db.Set<RoundMember>().AsNoTracking() where m.RoundId == id join o in db.Set<Official>() on m.OfficialId equals o.Id orderby o.FullName select new RoundMemberRow(o.Id, o.FullName, m.Nodes))
            .ToListAsync(cancellationToken);
        var results = await db.Set<RoundResult>().AsNoTracking().Where(r => r.RoundId == id).ToListAsync(cancellationToken);
        var fields = results.Count == 0 ? [] : await (from f in db.Set<RoundResultField>().AsNoTracking() join r in db.Set<RoundResult>() on f.RoundUnitId equals r.RoundUnitId where r.RoundId == id orderby f.Ordinal select f).ToListAsync(cancellationToken);
        return new RoundView(
            round, tree, snapshot[round.OwnerId], place, await UnitsAsync(round, tree, place, snapshot, context.Authority, cancellationToken), place.SeesAll ? members : [],
            [.. results.OrderBy(r => r.Block, StringComparer.Ordinal).ThenBy(r => r.Rank is null).ThenBy(r => r.Rank).ThenBy(r => r.UnitName, StringComparer.Ordinal)], fields,
            tree.Leaves.Count(l => l.Channel == ScoreChannel.Appraised),
            await db.Set<Official>().AsNoTracking().Where(o => o.Id == round.OpenedById).Select(o => o.FullName).SingleOrDefaultAsync(cancellationToken),
            place.SeesAll ? await UnjudgedLeaves.CountAsync(db, round, cancellationToken) : 0);
    }

    /// <summary>The published results of a round, for everybody; null while they are not published.</summary>
    public async Task<(Round Round, IReadOnlyList<RoundResult> Results, IReadOnlyList<RoundResultField> Fields)?> PublishedAsync(string code, CancellationToken cancellationToken)
    {
        var round = await db.Set<Round>().AsNoTracking().SingleOrDefaultAsync(r => r.Code == code && r.Stage == RoundStage.Published, cancellationToken);
        if (round is null)
        {
            return null;
        }

        var results = await db.Set<RoundResult>().AsNoTracking().Where(r => r.RoundId == round.Id).ToListAsync(cancellationToken);
        var ids = results.Select(r => r.RoundUnitId).ToList();
        return (round, [.. results.OrderBy(r => r.Block, StringComparer.Ordinal).ThenBy(r => r.Rank is null).ThenBy(r => r.Rank).ThenBy(r => r.UnitCode, StringComparer.Ordinal)],
            await db.Set<RoundResultField>().AsNoTracking().Where(f => ids.Contains(f.RoundUnitId)).OrderBy(f => f.Ordinal).ToListAsync(cancellationToken));
    }

    /// <summary>Where the units stand, counted anew from the leaves; null when there is no such round. For the command line.</summary>
    public async Task<(Round Round, IReadOnlyList<Standing> Counted, IReadOnlyList<RoundResult> Published)?> RecountAsync(string code, Authority authority, CancellationToken cancellationToken)
    {
        var round = authority.FilterFor(ParIndexPermissions.View).Everything ? await db.Set<Round>().AsNoTracking().SingleOrDefaultAsync(r => r.Code == code, cancellationToken) : null;
        if (round is null)
        {
            return null;
        }

        var units = await db.Set<RoundUnit>().AsNoTracking().Where(u => u.RoundId == round.Id).ToListAsync(cancellationToken);
        var counted = Standing.Of((await CriteriaTree.LoadAsync(db, round.SetId, cancellationToken))!, units, await scores.OfRoundAsync(round.Id, cancellationToken), Band.Read(round.Bands));
        return (round, counted, await db.Set<RoundResult>().AsNoTracking().Where(r => r.RoundId == round.Id).ToListAsync(cancellationToken));
    }

    /// <summary>Who did what with it, the last first.</summary>
    public Task<IReadOnlyList<StoryLine>> StoryAsync(RecordRef record, int take, CancellationToken cancellationToken) => StoryLine.LatestAsync(db, record, take, cancellationToken);

    async Task<IReadOnlyList<RoundUnitRow>> UnitsAsync(Round round, CriteriaTree tree, RoundPlace place, UnitSnapshot snapshot, Authority authority, CancellationToken cancellationToken)
    {
        var units = (await db.Set<RoundUnit>().AsNoTracking().Where(u => u.RoundId == round.Id).ToListAsync(cancellationToken)).Where(u => RoundDoor.Shows(place, u, authority)).ToList();
        var last = place.SeesAll || units.Count != 1 ? await scores.OfRoundAsync(round.Id, cancellationToken) : await scores.OfUnitAsync(units[0].Id, cancellationToken);
        var (state, now) = (RoundState.Of(round, units), clock.Now);
        var judging = round.Stage switch { RoundStage.FirstAppraisal or RoundStage.Explanation => ScoreStage.First, RoundStage.SecondAppraisal => ScoreStage.Second, _ => ScoreStage.Council };
        var standings = place.SeesAll ? Standing.Of(tree, units, last, Band.Read(round.Bands)).ToDictionary(s => s.Unit.Id) : [];
        var appraised = tree.Leaves.Where(l => l.Channel == ScoreChannel.Appraised).ToList();
        return
        [
            .. units.Select(u =>
                {
                    var judged = place.SeesAll ? last.Of(u.Id, judging) : null;
                    var own = judged is null || round.Stage is not (RoundStage.FirstAppraisal or RoundStage.SecondAppraisal) || !place.MayJudge(u) ? 0 : appraised.Count(l => !judged.ContainsKey(l.Id) && place.Judges(tree, l));
                    return new RoundUnitRow(
                        u, snapshot[u.UnitId].Code, snapshot[u.UnitId].ShortName, state.WorkOf(UnitState.Of(u), now), last.Of(u.Id, ScoreStage.Self).Count(s => s.Value is not { Points: null, IsApplicable: true }),
                        judged?.Count ?? 0, own, standings.GetValueOrDefault(u.Id));
                })
                .OrderBy(r => r.Unit.Block, StringComparer.Ordinal).ThenBy(r => r.Unit.IsRankedSeparately).ThenBy(r => r.Standing?.Rank).ThenBy(r => r.Code, StringComparer.Ordinal),
        ];
    }
}
