using CaiCach.Kernel;
using CaiCach.Kernel.Data;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Rounds;
using CaiCach.ParIndex.Rounds.Scores;
using CaiCach.ParIndex.Scoring;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Modules.Tests.ParIndex.Rounds;

public sealed class RoundScoresTests
{
    [Theory, EachDatabase]
    public async Task What_is_read_again_is_what_all_rows_say_also_when_an_older_row_arrives_later(string provider)
    {
        await using var house = await TestHouse.BuildAsync(provider);
        var (round, unit) = await house.BegunRoundAsync();
        var leaf = await house.WithAsync<AppDb, Guid>(db => db.Set<Criterion>().Where(c => c.Code == "1.1").Select(c => c.Id).SingleAsync());
        var noon = new DateTimeOffset(2021, 4, 1, 5, 0, 0, TimeSpan.Zero);
        Task AddAsync(int minute, decimal? points, ScoreStage stage = ScoreStage.Self) => house.WithAsync<AppDb>(async db =>
        {
            var at = noon.AddMinutes(minute);
            db.Add(new RoundScore { Id = Ids.New(at), RoundId = round, RoundUnitId = unit, CriterionId = leaf, Stage = stage, Points = points, IsApplicable = points is not null, OfficialId = house.Province.Chair.OfficialId, At = at });
            await db.SaveChangesAsync();
        });

        await AddAsync(10, 1);
        var first = await ReadAsync(house, round);
        Assert.Same(first, await ReadAsync(house, round));
        await AddAsync(20, 2);
        await AddAsync(21, 0.5m, ScoreStage.First);
        var second = await ReadAsync(house, round);
        Assert.Equal((1m, 2m, 0.5m), (first.Of(unit, ScoreStage.Self)[leaf].Points, second.Of(unit, ScoreStage.Self)[leaf].Points, second.Counting(unit)[leaf].Points));
        Assert.Equal(2m, second.Counting(unit, ScoreStage.Self)[leaf].Points);

        // Began before the last one and ended after it: it is not the last word, and it is counted.
        await AddAsync(15, 1.5m);
        await AddAsync(16, null, ScoreStage.Council);
        var third = await ReadAsync(house, round);
        Assert.Equal((5, 2m, LeafScore.NotApplicable), (third.Count, third.Of(unit, ScoreStage.Self)[leaf].Points, third.Counting(unit)[leaf]));
    }

    static Task<LastScores> ReadAsync(TestHouse house, Guid round) => house.WithAsync<RoundScores, LastScores>(s => s.OfRoundAsync(round, default));
}
