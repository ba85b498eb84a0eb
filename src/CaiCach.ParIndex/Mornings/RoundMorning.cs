using System.Globalization;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Mornings;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Rounds;
using CaiCach.ParIndex.Rounds.Listing;
using CaiCach.ParIndex.Rounds.Scores;
using CaiCach.ParIndex.Rounds.Stages;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Mornings;

/// <summary>Rounds in the morning letter: what the own unit owes and by when, what waits for an appraiser, and for whoever runs a round that it can go on.</summary>
internal sealed class RoundMorning(AppDb db, RoundScores scores, UnitDirectory directory, LocalClock clock) : IMorningPart
{
    static readonly RoundStage[] Working = [RoundStage.SelfScoring, RoundStage.FirstAppraisal, RoundStage.Explanation, RoundStage.SecondAppraisal];

    public int Order => 40;

    public string Heading => "Kỳ đánh giá cải cách hành chính";

    public async Task<IReadOnlyList<MorningLine>> ReadAsync(MorningQuestion question, CancellationToken cancellationToken)
    {
        var rounds = await db.Set<Round>().AsNoTracking().Where(r => Working.Contains(r.Stage)).ToListAsync(cancellationToken);
        if (rounds.Count == 0)
        {
            return [];
        }

        var ids = rounds.ConvertAll(r => r.Id);
        var units = (await db.Set<RoundUnit>().AsNoTracking().Where(u => ids.Contains(u.RoundId)).ToListAsync(cancellationToken)).ToLookup(u => u.RoundId);
        var members = (await db.Set<RoundMember>().AsNoTracking().Where(m => ids.Contains(m.RoundId)).ToListAsync(cancellationToken)).ToDictionary(m => (m.RoundId, m.OfficialId));
        var snapshot = await directory.GetAsync(cancellationToken);
        var lines = new List<MorningLine>();
        foreach (var round in rounds.OrderBy(r => r.SubmitBy).ThenBy(r => r.Id))
        {
            var state = RoundState.Of(round, units[round.Id]);
            var (tree, last) = members.Keys.Any(m => m.RoundId == round.Id) && round.Stage is RoundStage.FirstAppraisal or RoundStage.SecondAppraisal
                ? (await CriteriaTree.LoadAsync(db, round.SetId, cancellationToken), await scores.OfRoundAsync(round.Id, cancellationToken)) : (null, null);
            foreach (var person in question.People)
            {
                lines.AddRange(units[round.Id].Where(u => person.Authority.Allows(ParIndexPermissions.Declare, new(null, null, u.UnitId)) && person.Posts.Any(p => snapshot.Find(p.UnitId)?.AgencyId == u.UnitId)).Select(u => Owed(round, state, u, person, question)).OfType<MorningLine>());
                if (tree is not null && members.GetValueOrDefault((round.Id, person.OfficialId)) is { } member && Waiting(round, state, tree, last!, units[round.Id], member, person) is > 0 and var count)
                {
                    lines.Add(new MorningLine(person.OfficialId, $"{round.Code}: {count} tiêu chí chờ {round.Stage.Label().ToLowerInvariant()} trong phần của bạn", Page(round), Waiting: count));
                }

                if (round.Stage is RoundStage.SelfScoring or RoundStage.Explanation && snapshot.Find(round.OwnerId) is { } owner && RoundDoor.MayRun(person.Authority, owner) && person.Posts.Any(p => snapshot.Find(p.UnitId)?.AgencyId == owner.Id)
                    && !state.Units.Values.Any(u => state.IsScoringItself(u, clock.Now) || state.IsExplaining(u, clock.Now)))
                {
                    lines.Add(new MorningLine(person.OfficialId, $"{round.Code}: mọi đơn vị đã nộp hoặc đã khoá, chờ chuyển sang bước “{(round.Stage + 1).Label()}”", Page(round), Waiting: 1));
                }
            }
        }

        return lines;
    }

    /// <summary>While the unit is at work; what was locked is no longer its to do.</summary>
    MorningLine? Owed(Round round, RoundState state, RoundUnit unit, MorningPerson person, MorningQuestion question)
    {
        var (at, now) = (UnitState.Of(unit), clock.Now);
        var (what, until) = state.IsScoringItself(at, now) ? ("nộp điểm tự đánh giá", state.SubmitDeadline(at)) : state.IsExplaining(at, now) ? ("nộp giải trình", state.ExplainDeadline(at)!.Value) : (null, default);
        if (what is null)
        {
            return null;
        }

        var (local, day) = (LocalClock.ToLocal(until), LocalClock.ToLocalDate(until));
        var when = day == question.Day ? $"hạn hôm nay, {local.ToString("HH:mm", CultureInfo.InvariantCulture)}" : $"còn {day.DayNumber - question.Day.DayNumber} ngày, hạn {local.ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture)}";
        var isNear = day <= question.Soon;
        return new MorningLine(person.OfficialId, $"{round.Code}: {what}, {when}", $"/index/rounds/units/{unit.Id}", Due: isNear ? 1 : 0, Waiting: isNear ? 0 : 1);
    }

    int Waiting(Round round, RoundState state, CriteriaTree tree, LastScores last, IEnumerable<RoundUnit> units, RoundMember member, MorningPerson person)
    {
        var place = new RoundPlace(false, true, member.Nodes.Split(',', StringSplitOptions.RemoveEmptyEntries), [.. person.Authority.Grants.Select(g => g.AgencyId).Distinct()]);
        var own = tree.Leaves.Where(l => l.Channel == ScoreChannel.Appraised && place.Judges(tree, l)).ToList();
        return units.Where(place.MayJudge).Sum(u => state.Judging(UnitState.Of(u), clock.Now) is { } stage && last.Of(u.Id, stage) is var judged ? own.Count(l => !judged.ContainsKey(l.Id)) : 0);
    }

    static string Page(Round round) => $"/index/rounds/{round.Id}";
}
