using CaiCach.Procedures.Processes;
using CaiCach.WorkingTime;

namespace CaiCach.Modules.Tests.Procedures;

public sealed class ProcessRunTests
{
    static readonly Guid Other = Guid.CreateVersion7();
    static readonly ProcessPlaces Places = new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
    static readonly WorkingCalendar Calendar = NationalCalendar.Load();

    [Fact]
    public void The_normal_way_is_taken_and_every_step_ends_to_the_hour()
    {
        var run = Run(new DateTime(2021, 4, 1, 8, 0, 0));
        Assert.Equal(["b1", "b2", "b3", "b7", "b4", "b5"], run.Steps.Select(s => s.Step.Key));
        Assert.Equal((Places.OneStopId, Places.DivisionId, Places.AgencyId), (run.Steps[0].UnitId, run.Steps[2].UnitId, run.Steps[4].UnitId));

        // Thursday 8:00, 42 hours of eight a day: five days and two hours later, past one weekend.
        Assert.Equal(Calendar.AddOpenMinutes(new DateTime(2021, 4, 1, 8, 0, 0), 42 * 60), run.Answered);
        Assert.True(run.IsInTime);
        Assert.True(run.IsWhole);
        Assert.All(run.Steps.Zip(run.Steps.Skip(1)), pair => Assert.Equal(pair.First.Due, pair.Second.From));
    }

    [Fact]
    public void Exceptions_are_taken_as_often_as_chosen_and_a_loop_ends()
    {
        var run = Run(new DateTime(2021, 4, 1, 8, 0, 0), (("b7", "b3"), 2), (("b3", "b6"), 1));
        Assert.Equal(["b1", "b2", "b3", "b6", "b7", "b3", "b7", "b3", "b7", "b4", "b5"], run.Steps.Select(s => s.Step.Key));
        Assert.Equal(Other, run.Steps[3].UnitId);
        Assert.Equal(("không đạt, làm lại", true), (run.Steps[5].Words, run.Steps[5].IsException));
        Assert.False(run.IsInTime);

        var circle = ProcessRun.Of(
            TestProcesses.Branching(Other) with { Moves = [new("b1", "b2", null, true), new("b2", "b3", null, true), new("b3", "b7", null, true), new("b7", "b3", null, true)] },
            new ProcessSample(new DateTime(2021, 4, 1, 8, 0, 0), Calendar, Places, null, CountingRule.HourExact));
        Assert.Equal((false, null, null, 7), (circle.IsWhole, circle.Answered, circle.IsInTime, circle.Steps.Count));
    }

    [Fact]
    public void Those_who_are_asked_answer_together_or_in_turn()
    {
        var content = TestProcesses.Straight();
        ReferralContent[] asked = [new(Other, ReferralKind.Opinion, 8), new(Other, ReferralKind.Opinion, 16), new(Other, ReferralKind.Work, 8, 2)];
        content = content with { Steps = [.. content.Steps.Select(s => s.Key == "b3" ? s with { Referrals = asked } : s)] };
        var step = ProcessRun.Of(content, new ProcessSample(new DateTime(2021, 4, 1, 8, 0, 0), Calendar, Places, null, CountingRule.HourExact)).Steps[2];
        DateTime After(int hours) => Calendar.AddOpenMinutes(step.From, hours * 60);
        Assert.Equal([After(8), After(16), After(24)], step.Referrals.Select(r => r.Due));
        Assert.Equal([step.From, step.From, After(16)], step.Referrals.Select(r => r.From));
    }

    [Fact]
    public void Ready_samples_are_now_before_a_weekend_and_before_tet()
    {
        var samples = ReadySamples.Of(Calendar, new DateTime(2021, 1, 14, 9, 30, 0)).Select(s => s.Received).ToList();
        Assert.Equal([new DateTime(2021, 1, 14, 9, 30, 0), new DateTime(2021, 1, 15, 15, 1, 0), new DateTime(2021, 2, 9, 10, 0, 0)], samples);
    }

    static ProcessRun Run(DateTime received, params ((string, string) Move, int Times)[] exceptions) => ProcessRun.Of(
        TestProcesses.Branching(Other), new ProcessSample(received, Calendar, Places, new TimeLimit(10, TimeUnit.WorkingDay), CountingRule.HourExact) { Exceptions = exceptions.ToDictionary(e => e.Move, e => e.Times) });
}
