using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Rounds.Scores;
using CaiCach.ParIndex.Rounds.Stages;
using CaiCach.ParIndex.Scoring;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Rounds.Listing;

/// <summary>Reads the score sheet of one unit. What the team says shows to the unit from the moment it is asked to explain; the council's word when it is approved.</summary>
public sealed class SheetReader(AppDb db, RoundDoor door, UnitDirectory directory, Proposals proposals, LocalClock clock)
{
    /// <returns>Null when it does not exist or may not be known to exist.</returns>
    public async Task<SheetView?> FindAsync(Guid roundUnitId, ActionContext context, CancellationToken cancellationToken)
    {
        var unit = await db.Set<RoundUnit>().AsNoTracking().SingleOrDefaultAsync(u => u.Id == roundUnitId, cancellationToken);
        var round = unit is null ? null : await db.Set<Round>().AsNoTracking().SingleAsync(r => r.Id == unit.RoundId, cancellationToken);
        if (round is null || await door.OfAsync(round, context, cancellationToken) is not { } place || !RoundDoor.Shows(place, unit!, context.Authority))
        {
            return null;
        }

        var (tree, snapshot, now, at) = ((await CriteriaTree.LoadAsync(db, round.SetId, cancellationToken))!, await directory.GetAsync(cancellationToken), clock.Now, UnitState.Of(unit!));
        var state = RoundState.Of(round, [unit!]);
        var isOwn = context.Authority.Allows(ParIndexPermissions.Declare, new Subject(null, null, unit!.UnitId));
        var judging = state.Judging(at, now) is { } stage && !place.AgencyIds.Contains(unit.UnitId) && (stage == ScoreStage.Council ? place.Runs : place.Nodes is not null) ? stage : (ScoreStage?)null;
        var leaves = await LeavesAsync(round, tree, unit, place, judging, state.IsScoringItself(at, now), place.Runs && state.TakesOutsideValues, cancellationToken);
        var work = state.WorkOf(at, now);
        return new SheetView(
            round, tree, unit, snapshot[unit.UnitId], snapshot[round.OwnerId], place, work, leaves, SumsOf(tree, leaves), isOwn && state.IsScoringItself(at, now), isOwn && state.IsExplaining(at, now),
            place.Runs && state.TakesOutsideValues, judging, work switch { UnitWork.LateLocked => state.SubmitDeadline(at), UnitWork.NotExplained => state.ExplainDeadline(at), _ => null },
            await db.Set<Official>().AsNoTracking().Where(o => o.Id == round.OpenedById).Select(o => o.FullName).SingleOrDefaultAsync(cancellationToken));
    }

    /// <summary>The last stage whose scores a person may see of a unit.</summary>
    static ScoreStage Seen(Round round, RoundPlace place) => place.SeesAll ? ScoreStage.Council : round.Stage switch
    {
        < RoundStage.Explanation => ScoreStage.Self,
        < RoundStage.Approved => ScoreStage.First,
        _ => ScoreStage.Council,
    };

    async Task<IReadOnlyList<SheetLeaf>> LeavesAsync(Round round, CriteriaTree tree, RoundUnit unit, RoundPlace place, ScoreStage? judging, bool isOpen, bool fillsOutside, CancellationToken cancellationToken)
    {
        // Stages are kept as words: a list, not a comparison.
        var seen = Enum.GetValues<ScoreStage>().Where(x => x <= Seen(round, place) || x == ScoreStage.Outside).ToList();
        var rows = (await (from s in db.Set<RoundScore>().AsNoTracking() where s.RoundId == round.Id && s.RoundUnitId == unit.Id && seen.Contains(s.Stage)
            join o in db.Set<Official>() on s.OfficialId equals o.Id into officials from o in officials.DefaultIfEmpty() orderby s.Id descending select new { Row = s, Name = o == null ? null : o.FullName })
            .ToListAsync(cancellationToken)).ToLookup(r => r.Row.CriterionId, r => (r.Row, r.Name ?? "Hệ thống"));
        var evidence = (await (from l in db.Set<EvidenceLink>().AsNoTracking() where l.RoundUnitId == unit.Id && l.UnlinkedAt == null join e in db.Set<RoundEvidence>() on l.EvidenceId equals e.Id orderby l.Id select new SheetEvidence(l, e))
            .ToListAsync(cancellationToken)).ToLookup(e => e.Link.CriterionId);
        var said = (await db.Set<RoundExplanation>().AsNoTracking().Where(e => e.RoundUnitId == unit.Id).OrderBy(e => e.Id).ToListAsync(cancellationToken)).ToLookup(e => (e.CriterionId, e.AnswersAppraisal), e => e.Text);
        var proposed = (isOpen ? await proposals.OfAsync(tree, round, unit.UnitId, cancellationToken) : new Dictionary<Guid, Proposal>())
            .Concat(fillsOutside ? await proposals.OutsideAsync(tree, round, unit.UnitId, cancellationToken) : new Dictionary<Guid, Proposal>()).ToDictionary();
        return
        [
            .. tree.Leaves.Select(l =>
            {
                var lines = rows[l.Id].ToList();
                var scores = lines.GroupBy(r => r.Row.Stage).ToDictionary(g => g.Key, g => g.First().Row);
                return new SheetLeaf(
                    l, l.ReadRule(), scores, lines, proposed.GetValueOrDefault(l.Id) ?? Proposal.Read(scores.GetValueOrDefault(ScoreStage.Self)?.Proposal), [.. evidence[l.Id]],
                    Text(said[(l.Id, false)]), Text(said[(l.Id, true)]), l.Channel == ScoreChannel.Appraised && judging is not null && (judging == ScoreStage.Council || place.Judges(tree, l)));
            }),
        ];
    }

    static string? Text(IEnumerable<string> said) => said.LastOrDefault() is { Length: > 0 } text ? text : null;

    static Dictionary<ScoreStage, IndexSum> SumsOf(CriteriaTree tree, IReadOnlyList<SheetLeaf> leaves)
    {
        var sums = new Dictionary<ScoreStage, IndexSum>();
        var counting = leaves.Where(l => l.Scores.ContainsKey(ScoreStage.Outside)).ToDictionary(l => l.Leaf.Id, l => Score(l.Scores[ScoreStage.Outside]));
        for (var stage = ScoreStage.Self; stage <= ScoreStage.Council; stage++)
        {
            var own = leaves.Where(l => l.Scores.ContainsKey(stage)).ToList();
            if (own.Count == 0)
            {
                continue;
            }

            foreach (var leaf in own)
            {
                counting[leaf.Leaf.Id] = Score(leaf.Scores[stage]);
            }

            sums[stage] = new IndexSum(tree, new Dictionary<Guid, LeafScore>(counting));
        }

        return sums;
    }

    static LeafScore Score(RoundScore row) => new(row.Points, row.IsApplicable);
}
