using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Procedures.Processes;
using CaiCach.WorkingTime;

namespace CaiCach.Modules.Tests.Procedures;

public sealed class ProcessCheckTests
{
    static readonly Guid Division = Guid.CreateVersion7();
    static readonly Guid Agency = Guid.CreateVersion7();
    static readonly ProcessBounds Bounds = new(new TimeLimit(10, TimeUnit.WorkingDay), new HashSet<Guid> { Division, Agency }, new HashSet<Guid> { Division });

    static ProcessContent Sound => TestProcesses.Branching(Division);

    [Fact]
    public void A_sound_process_has_nothing_to_mend()
    {
        Assert.Empty(ProcessShape.Refusals(ProcessShape.Clean(Sound)));
        Assert.Empty(ProcessCheck.Of(Sound, Bounds));
        Assert.Equal(2 + 4 + 24 + 8 + 4 + 8m, ProcessCheck.LongestHours(Sound));
    }

    [Fact]
    public void Every_fault_names_its_step()
    {
        Says("process.no_start", null, Without("b1"));
        Says("process.several_starts", "Thẩm định", With("b3", s => s with { Stage = ProcessStage.Receive }));
        Says("process.no_owner", "Thẩm định", With("b3", s => s with { Role = null }));
        Says("process.owner_stage", "Ký duyệt", With("b4", s => s with { Role = Role.Specialist }));
        Says("process.unit_stage", "Ký duyệt", With("b4", s => s with { UnitRule = UnitRule.OneStop }));
        Says("process.no_unit", "Phòng phối hợp xem", With("b6", s => s with { UnitId = null }));
        Says("process.unit_closed", "Phòng phối hợp xem", With("b6", s => s with { UnitId = Guid.CreateVersion7() }));
        Says("process.unit_is_agency", "Phòng phối hợp xem", With("b6", s => s with { UnitId = Agency }));
        Says("process.no_hours", "Thẩm định", With("b3", s => s with { Hours = 0 }));
        Says("process.referral_unit", "Thẩm định", With("b3", s => s with { Referrals = [new ReferralContent(Guid.CreateVersion7(), ReferralKind.Opinion, 4)] }));
        Says("process.referral_hours", "Thẩm định", With("b3", s => s with { Referrals = [new ReferralContent(Agency, ReferralKind.Opinion, 0)] }));
        Says("process.unreachable", "Phòng phối hợp xem", Sound with { Moves = [.. Sound.Moves.Where(m => m.ToKey != "b6")] });
        Says("process.loop", "Trưởng phòng duyệt", Sound with { Moves = [.. Sound.Moves.Where(m => m.ToKey is not ("b4" or "b3")), new("b2", "b3", null, true), new("b7", "b3", null, true)] });
        Says("process.ends_unsigned", "Trưởng phòng duyệt", Sound with { Moves = [.. Sound.Moves.Where(m => m.FromKey != "b7")] });
        Says("process.stage_order", "Thẩm định", Sound with { Moves = [.. Sound.Moves, new("b3", "b5", "trả thẳng")] });
        Says("process.stage_order", "Tiếp nhận, chuyển hồ sơ", Sound with { Moves = [.. Sound.Moves, new("b1", "b4", "ký luôn")] });
        Says("process.default_back", "Ký duyệt", Sound with { Moves = [.. Sound.Moves.Where(m => m.FromKey != "b4"), new("b4", "b3", null, true)] });
        Says("process.default_moves", "Thẩm định", Sound with { Moves = [.. Sound.Moves.Select(m => m with { IsDefault = true })] });
        Says("process.default_moves", "Thẩm định", Sound with { Moves = [.. Sound.Moves.Select(m => m.FromKey == "b3" ? m with { IsDefault = false } : m)] });
        Says("process.above_limit", "Thẩm định", With("b3", s => s with { Hours = 60 }));
    }

    [Fact]
    public void Referrals_fit_into_their_step_together_or_one_after_the_other()
    {
        ReferralContent[] together = [new(Agency, ReferralKind.Opinion, 20), new(Division, ReferralKind.Work, 16)];
        Assert.DoesNotContain(ProcessCheck.Of(With("b3", s => s with { Referrals = together }), Bounds), r => r.Code == "process.referral_hours");
        Says("process.referral_hours", "Thẩm định", With("b3", s => s with { Referrals = [together[0], together[1] with { Order = 2 }] }));
    }

    [Fact]
    public void A_draft_keeps_what_is_unfinished_but_not_what_is_ambiguous()
    {
        Assert.Empty(ProcessShape.Refusals(With("b3", s => s with { Role = null, Hours = 0 })));
        Assert.Contains(ProcessShape.Refusals(With("b3", s => s with { Key = "b2" })), r => r.Code == "process.step_key");
        Assert.Contains(ProcessShape.Refusals(With("b3", s => s with { Key = "bước 3" })), r => r.Code == "process.step_key");
        Assert.Contains(ProcessShape.Refusals(With("b3", s => s with { Name = "" })), r => r is { Code: "process.step_name", Field: "Steps[2].Name" });
        Assert.Contains(ProcessShape.Refusals(With("b3", s => s with { Hours = -1 })), r => r.Code == "process.step_hours");
        Assert.Contains(ProcessShape.Refusals(Without("b6") with { Moves = Sound.Moves }), r => r.Code == "process.move_unknown");
        Assert.Contains(ProcessShape.Refusals(Sound with { Moves = [.. Sound.Moves, Sound.Moves[0]] }), r => r.Code == "process.move_twice");
        Assert.Contains(ProcessShape.Refusals(Sound with { Steps = [.. Enumerable.Range(0, 41).Select(i => Sound.Steps[2] with { Key = $"x{i}" })], Moves = [] }), r => r.Code == "process.too_large");
        Assert.Contains(ProcessShape.Refusals(Sound with { Moves = [.. Sound.Moves.Select(m => m with { Words = new string('a', 201) })] }), r => r.Code == "process.words");
    }

    [Fact]
    public void A_circle_of_thirteen_steps_is_too_large_to_follow()
    {
        var work = Enumerable.Range(0, 13).Select(i => new StepContent($"w{i}", $"Việc {i}", ProcessStage.Work, Role.Specialist, UnitRule.Division, 1)).ToList();
        var straight = TestProcesses.Straight(work: 1);
        var content = straight with
        {
            Steps = [.. straight.Steps.Where(s => s.Key != "b3"), .. work],
            Moves = [new("b1", "b2", null, true), new("b2", "w0", null, true), .. Enumerable.Range(0, 12).Select(i => new MoveContent($"w{i}", $"w{i + 1}", null, true)), new("w12", "b4", null, true), new("w12", "w0", "làm lại"), new("b4", "b5", null, true)],
        };
        Says("process.circle_too_large", "Việc 0", content);
    }

    [Fact]
    public void Reachable_ends_and_the_longest_way_agree_with_every_way_there_is()
    {
        var random = new Random(20210701);
        var sound = 0;
        for (var turn = 0; turn < 3000; turn++)
        {
            var content = Any(random);
            var (ways, faults) = (Ways(content), ProcessCheck.Of(content, Bounds with { Limit = null }));
            var starts = content.Steps.Count(s => s.Stage == ProcessStage.Receive);
            if (starts == 1)
            {
                var from = ways.Where(w => w[0].Stage == ProcessStage.Receive).ToList();
                Assert.Equal(content.Steps.Where(s => !from.Exists(w => w.Contains(s))).Select(s => s.Name).Order(), Named(faults, "process.unreachable"));
                var whole = from.Where(w => IsEnd(content, w[^1])).ToList();
                Assert.Equal(whole.Count == 0 ? null : whole.Max(w => w.Sum(s => s.Hours)), ProcessCheck.LongestHours(content));
            }

            Assert.Equal(content.Steps.Where(s => !ways.Exists(w => w[0] == s && IsEnd(content, w[^1]))).Select(s => s.Name).Order(), Named(faults, "process.loop"));
            if (faults.Count > 0)
            {
                continue;
            }

            // What passes is a way that a dossier can really go.
            sound++;
            foreach (var way in ways.Where(w => w[0].Stage == ProcessStage.Receive && IsEnd(content, w[^1])))
            {
                Assert.Contains(way, s => s.Stage == ProcessStage.Work);
                Assert.Contains(way, s => s.Stage == ProcessStage.Sign);
                Assert.DoesNotContain(way.SkipWhile(s => s.Stage != ProcessStage.Return), s => s.Stage == ProcessStage.Sign);
            }
        }

        Assert.True(sound > 20, $"only {sound} sound processes were tried");
    }

    [Fact]
    public void Hours_shrink_until_the_longest_way_fits_or_not_at_all()
    {
        var random = new Random(7);
        for (var turn = 0; turn < 300; turn++)
        {
            var (content, most) = (Any(random), random.Next(1, 60) / 2m);
            var (fitted, before) = (ProcessFit.To(content, most), ProcessCheck.LongestHours(content));
            if (fitted is null)
            {
                Assert.True(ProcessCheck.LongestHours(content with { Steps = [.. content.Steps.Select(s => s with { Hours = 0.5m })] }) > most);
                continue;
            }

            Assert.True(before is null || ProcessCheck.LongestHours(fitted) <= most);
            Assert.True(before > most || ReferenceEquals(fitted, content));
            Assert.All(fitted.Steps, s => Assert.True(s.ReferralHours() <= s.Hours || ReferenceEquals(fitted, content)));
        }
    }

    /// <summary>A small process, sound more often than chance would have it.</summary>
    static ProcessContent Any(Random random)
    {
        var count = random.Next(2, 7);
        List<ProcessStage> stages = [.. Enumerable.Range(0, count).Select(_ => (ProcessStage)random.Next(5))];
        if (random.Next(4) > 0)
        {
            stages = [ProcessStage.Receive, .. stages.Skip(2).Select(s => s == ProcessStage.Receive ? ProcessStage.Work : s), ProcessStage.Sign];
            stages.Sort();
        }

        var steps = stages.Select((stage, i) => new StepContent($"b{i}", $"Bước {i}", stage, stage.Roles()[0], stage.Units()[0], random.Next(1, 20) / 2m)).ToList();
        List<MoveContent> moves = [];
        for (var i = 0; i < steps.Count; i++)
        {
            foreach (var to in Enumerable.Range(0, steps.Count).Where(to => to != i && random.Next(100) < (to == i + 1 ? 80 : 15)))
            {
                moves.Add(new MoveContent($"b{i}", $"b{to}", null, !moves.Exists(m => m.FromKey == $"b{i}") && random.Next(10) > 0));
            }
        }

        return new ProcessContent { Steps = steps, Moves = moves };
    }

    /// <summary>Every way that comes to no step twice, from every step.</summary>
    static List<IReadOnlyList<StepContent>> Ways(ProcessContent content)
    {
        List<IReadOnlyList<StepContent>> ways = [.. content.Steps.Select(s => (IReadOnlyList<StepContent>)[s])];
        for (var i = 0; i < ways.Count; i++)
        {
            var way = ways[i];
            ways.AddRange(content.Moves.Where(m => m.FromKey == way[^1].Key).Select(m => content.Steps.Single(s => s.Key == m.ToKey)).Where(s => !way.Contains(s)).Select(s => (IReadOnlyList<StepContent>)[.. way, s]));
        }

        return ways;
    }

    static bool IsEnd(ProcessContent content, StepContent step) => content.Moves.All(m => m.FromKey != step.Key);

    static IEnumerable<string> Named(IEnumerable<Refusal> faults, string code) => faults.Where(f => f.Code == code).Select(f => f.Message.Split('“', '”')[1]).Order();

    static ProcessContent With(string key, Func<StepContent, StepContent> change) => Sound with { Steps = [.. Sound.Steps.Select(s => s.Key == key ? change(s) : s)] };

    static ProcessContent Without(string key) => Sound with { Steps = [.. Sound.Steps.Where(s => s.Key != key)], Moves = [.. Sound.Moves.Where(m => m.FromKey != key && m.ToKey != key)] };

    static void Says(string code, string? step, ProcessContent content) =>
        Assert.Contains(ProcessCheck.Of(content, Bounds), r => r.Code == code && (step is null || r.Message.Contains($"“{step}”", StringComparison.Ordinal)));
}
