using System.Collections.Immutable;
using CaiCach.ParIndex.Rounds;
using CaiCach.ParIndex.Rounds.Stages;

namespace CaiCach.Modules.Tests.ParIndex.Rounds;

/// <summary>The machine of a round against every order in which people can come.</summary>
public sealed class RoundRuleTests
{
    static readonly DateTimeOffset Start = new(2021, 4, 1, 1, 0, 0, TimeSpan.Zero);

    [Fact]
    public void No_order_of_commands_breaks_what_must_hold()
    {
        for (var seed = 0; seed < 400; seed++)
        {
#pragma warning disable CA5394 // a test chooses its commands the same way every time
            var random = new Random(seed);
            var (now, round) = (Start, New(3));
            for (var step = 0; step < 80; step++)
            {
                now = now.AddHours(random.Next(0, 30));
                var unit = round.Units.Keys.ElementAt(random.Next(3));
                RoundCommand command = random.Next(8) switch
                {
                    0 or 1 => new SubmitSelf(unit),
                    2 => new SubmitAnswer(unit),
                    3 => new Reopen(random.Next(2) == 0 ? unit : null, now.AddHours(random.Next(-5, 50)), random.Next(3) == 0 ? " " : "lý do"),
                    4 => new Advance((RoundStage)random.Next(8), now.AddHours(random.Next(-5, 50))),
                    _ => new Advance(round.Stage + 1, now.AddHours(random.Next(1, 50))),
                };
#pragma warning restore CA5394
                var answer = RoundRules.Decide(round, command, now);
                Assert.True(answer.State is null != answer.Refusal is null);
                if (answer.State is { } next)
                {
                    Holds(round, command, next, now);
                    round = next;
                }

                Assert.All(round.Units.Values, u => Assert.False(round.Judging(u, now) is not null && (round.IsScoringItself(u, now) || round.IsExplaining(u, now))));
            }
        }
    }

    static void Holds(RoundState before, RoundCommand command, RoundState after, DateTimeOffset now)
    {
        Assert.NotEqual(RoundStage.Published, before.Stage);
        Assert.Equal(before.Units.Keys.Order(), after.Units.Keys.Order());
        Assert.True(after.Stage <= before.Stage + 1);
        Assert.True(after.Stage >= before.Stage || command is Reopen, "Only reopening goes back.");
        Assert.True(command is not Reopen again || !string.IsNullOrWhiteSpace(again.Reason));
        Assert.True(after.Stage <= before.Stage || !before.Units.Values.Any(u => before.IsScoringItself(u, now) || before.IsExplaining(u, now)), "Went on while a unit was at work.");
        foreach (var (id, unit) in after.Units)
        {
            var was = before.Units[id];
            Assert.True(unit.SubmittedAt == was.SubmittedAt || command is Reopen || (command is SubmitSelf { UnitId: var mine } && mine == id && now < before.SubmitDeadline(was)), "Submitted late.");
            Assert.True(unit.ExplainedAt == was.ExplainedAt || command is Reopen || (command is SubmitAnswer { UnitId: var own } && own == id && now < before.ExplainDeadline(was)), "Explained late.");
        }
    }

    [Fact]
    public void The_deadline_locks_at_its_minute_and_nothing_has_to_run()
    {
        var round = New(1) with { Stage = RoundStage.SelfScoring };
        var unit = round.Units.Single();

        Assert.Equal(UnitWork.SelfScoring, round.WorkOf(unit.Value, round.SubmitBy.AddTicks(-1)));
        Assert.Equal(UnitWork.LateLocked, round.WorkOf(unit.Value, round.SubmitBy));
        Assert.Equal("round.locked", RoundRules.Decide(round, new SubmitSelf(unit.Key), round.SubmitBy).Refusal!.Code);
        Assert.NotNull(RoundRules.Decide(round, new SubmitSelf(unit.Key), round.SubmitBy.AddTicks(-1)).State);
    }

    [Fact]
    public void A_unit_that_is_reopened_alone_holds_the_round_until_it_submits_or_its_own_deadline()
    {
        var round = New(2) with { Stage = RoundStage.FirstAppraisal };
        var (id, now) = (round.Units.Keys.First(), round.SubmitBy.AddDays(1));
        var reopened = RoundRules.Decide(round, new Reopen(id, now.AddHours(2), "Sự cố"), now).State!;

        Assert.Equal(UnitWork.SelfScoring, reopened.WorkOf(reopened.Units[id], now));
        Assert.Equal("round.busy", RoundRules.Decide(reopened, new Advance(RoundStage.Explanation, now.AddDays(3)), now).Refusal!.Code);
        Assert.Null(reopened.Judging(reopened.Units[id], now));
        Assert.Equal(ScoreStage.First, reopened.Judging(reopened.Units[id], now.AddHours(2)));
        Assert.NotNull(RoundRules.Decide(reopened, new Advance(RoundStage.Explanation, now.AddDays(3)), now.AddHours(2)).State);
    }

    [Fact]
    public void Bands_begin_exactly_at_their_points()
    {
        Band[] bands = [new("A", 90), new("B", 80)];

        Assert.Equal(["A", "B", "B", null], new[] { 90m, 89.999999m, 80m, 79.999999m }.Select(t => Band.Of(bands, t)));
    }

    static RoundState New(int units) => new(RoundStage.Opened, Start.AddDays(10), null, Enumerable.Range(1, units).ToImmutableDictionary(i => new Guid(i, 0, 0, new byte[8]), _ => new UnitState()));
}
