using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Scoring;

namespace CaiCach.Modules.Tests.ParIndex;

/// <summary>Every kind of rule, the policies of shares, and the adding up.</summary>
public sealed class ScoringTests
{
    static readonly ScoringRule Steps = new StepRule(StepBasis.Percent, [new Step(100, 1.5m), new Step(80, null)]);

    static LeafScore Score(ScoringRule rule, RuleInputs inputs, decimal max = 1.5m, ZeroDenominator zero = ZeroDenominator.Full, bool mayNotApply = false) =>
        LeafScore.Of(RuleJson.Read(RuleJson.Write(rule)), new LeafPolicy(max, zero, mayNotApply), RuleJson.ReadInputs(RuleJson.Write(inputs)));

    static RuleInputs Share(decimal numerator, decimal denominator) => new() { Numerator = numerator, Denominator = denominator };

    [Fact]
    public void A_step_table_gives_the_highest_step_reached()
    {
        Assert.Equal(1.5m, Score(Steps, Share(54, 54)).Points);
        Assert.Equal(1.5m * 50 / 54, Score(Steps, Share(50, 54)).Points!.Value, 20);
        Assert.Equal(0m, Score(Steps, Share(36, 54)).Points); // 66.67 %
        Assert.Equal(1.5m * 0.8m, Score(Steps, Share(80, 100)).Points); // the lower end belongs to its step
        var meetings = new StepRule(StepBasis.Count, [new Step(4, 20), new Step(3, 15), new Step(2, 10), new Step(1, 5)]);
        Assert.Equal([0m, 5m, 10m, 15m, 20m, 20m], Enumerable.Range(0, 6).Select(n => Score(meetings, new RuleInputs { Value = n }, 20).Points!.Value));
    }

    [Fact]
    public void A_share_with_a_floor_gives_nothing_below_it()
    {
        var rule = new ProportionalRule(Floor: 95);
        Assert.Equal(0m, Score(rule, Share(9499, 10_000), 1).Points);
        Assert.Equal(0.95m, Score(rule, Share(95, 100), 1).Points);
        Assert.Equal(1m, Score(new ProportionalRule(FullAt: 50), Share(60, 100), 1).Points); // never above the maximum
        Assert.Equal(0.4m, Score(new ProportionalRule(FullAt: 50), Share(20, 100), 1).Points);
    }

    [Fact]
    public void Yes_and_no_choices_deductions_and_items()
    {
        Assert.Equal(1.5m, Score(new BooleanRule(), new RuleInputs { Value = 1 }).Points);
        Assert.Equal(0m, Score(new BooleanRule(), new RuleInputs { Value = 0 }).Points);
        var choice = new ChoiceRule([new ChoiceOption("a", "Đúng quy định", 1), new ChoiceOption("b", "Có sai sót", 0.5m)]);
        Assert.Equal(0.5m, Score(choice, new RuleInputs { Choice = "b" }).Points);
        Assert.Null(Score(choice, new RuleInputs { Choice = "zzz" }).Points);
        var deduction = new DeductionRule([new DeductionItem("late", "báo cáo muộn", 0.1m), new DeductionItem("missing", "báo cáo thiếu", 0.5m)]);
        Assert.Equal(0.8m, Score(deduction, new RuleInputs { Named = new Dictionary<string, decimal> { ["late"] = 2, ["missing"] = 1 } }).Points);
        Assert.Equal(0m, Score(deduction, new RuleInputs { Named = new Dictionary<string, decimal> { ["late"] = 2, ["missing"] = 9 } }).Points);
        Assert.Null(Score(deduction, new RuleInputs { Named = new Dictionary<string, decimal> { ["late"] = 2 } }).Points);
        Assert.Equal(1.5m, Score(new PerItemRule(0.5m, "văn bản"), new RuleInputs { Value = 7 }).Points);
        Assert.Equal(1m, Score(new PerItemRule(0.5m, "văn bản"), new RuleInputs { Value = 2 }).Points);
    }

    [Fact]
    public void Surveys_and_other_indices_are_brought_to_the_maximum()
    {
        Assert.Equal(9.117m, Score(new ScaleRule(), new RuleInputs { Value = 91.17m }, 10).Points); // Hà Tĩnh 2021: 91.17 % is 9.12 of 10
        Assert.Equal(0.75m, Score(new RelativeRule(RelativeBasis.Range), new RuleInputs { Value = 5, Others = [2, 8, 3] }).Points);
        Assert.Equal(1.5m * 5 / 8, Score(new RelativeRule(RelativeBasis.Best), new RuleInputs { Value = 5, Others = [2, 8, 3] }).Points);
        Assert.Equal(1.5m, Score(new RelativeRule(RelativeBasis.Range), new RuleInputs { Value = 4, Others = [4, 4] }).Points); // nobody is worse, nobody better
    }

    [Fact]
    public void A_branch_reads_its_own_variables_and_its_maximum()
    {
        var rule = new BranchRule([
            new Branch("assigned", "Có nhiệm vụ", [new BranchVariable("done", "Đúng hạn"), new BranchVariable("all", "Được giao")], "full * done / all"),
            new Branch("none", "Không có nhiệm vụ", [], "full"),
        ]);
        RuleInputs Of(string branch, params (string, decimal)[] named) => new() { Choice = branch, Named = named.ToDictionary(n => n.Item1, n => n.Item2) };
        Assert.Equal(1.2m, Score(rule, Of("assigned", ("done", 8), ("all", 10))).Points);
        Assert.Equal(1.5m, Score(rule, Of("none")).Points);
        Assert.Null(Score(rule, Of("assigned", ("done", 8))).Points);
        Assert.Contains("chia cho 0", Score(rule, Of("assigned", ("done", 8), ("all", 0))).Trouble, StringComparison.Ordinal);
        Assert.Contains("quá điểm tối đa", Score(rule, Of("assigned", ("done", 20), ("all", 10))).Trouble, StringComparison.Ordinal);
        Assert.NotEmpty(new BranchRule([new Branch("x", "Sai", [], "full * secret")]).Faults(1));
    }

    [Fact]
    public void A_rule_is_written_as_it_is_read()
    {
        Assert.Equal("""{"kind":"proportional","floor":95,"fullAt":100}""", RuleJson.Write(new ProportionalRule(Floor: 95)));
        Assert.Equal("""{"kind":"branch","branches":[{"key":"a","label":"Có","variables":[],"formula":"full + 0"}]}""", RuleJson.Write(new BranchRule([new Branch("a", "Có", [], "full + 0")])));
    }

    [Fact]
    public void Judged_points_stay_within_the_maximum()
    {
        Assert.Equal(1.25m, Score(new JudgedRule(), new RuleInputs { Value = 1.25m }).Points);
        Assert.Contains("quá điểm tối đa 1,5", Score(new JudgedRule(), new RuleInputs { Value = 1.51m }).Trouble, StringComparison.Ordinal);
        Assert.Contains("ít hơn 0", Score(new JudgedRule(), new RuleInputs { Value = -0.01m }).Trouble, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_of_nothing_is_worth_what_the_set_says()
    {
        foreach (var rule in new[] { Steps, new ProportionalRule(Floor: 90) })
        {
            Assert.Equal(1.5m, Score(rule, Share(0, 0)).Points);
            Assert.Equal(0m, Score(rule, Share(0, 0), zero: ZeroDenominator.Zero).Points);
            Assert.False(Score(rule, Share(0, 0), zero: ZeroDenominator.NotApplicable).IsApplicable);
        }

        Assert.Contains("lớn hơn mẫu số", Score(Steps, Share(3, 2)).Trouble, StringComparison.Ordinal);
        Assert.Contains("không được âm", Score(Steps, Share(-1, 2)).Trouble, StringComparison.Ordinal);
        Assert.False(Score(Steps, new RuleInputs { IsNotApplicable = true }, mayNotApply: true).IsApplicable);
        Assert.Contains("không cho phép", Score(Steps, new RuleInputs { IsNotApplicable = true }).Trouble, StringComparison.Ordinal);
    }

    [Fact]
    public void Unrounded_values_are_added_and_the_sum_is_rounded_once()
    {
        var tree = Tree(("1", 3, null), ("1.1", 1, "1"), ("1.2", 1, "1"), ("1.3", 1, "1"));
        var scores = tree.Leaves.ToDictionary(l => l.Id, _ => new LeafScore(1m / 3));
        var sum = new IndexSum(tree, scores);
        Assert.Equal("1,00", PointText.Rounded(sum.Total)); // 0,33 three times would be 0,99
        Assert.Equal(100m / 3, Math.Round(sum.Inside.Percent!.Value, 20), 15);
    }

    [Fact]
    public void A_leaf_that_does_not_apply_leaves_the_whole_which_is_brought_back_to_the_full()
    {
        var tree = Tree(("1", 60, null), ("2", 40, null));
        var (one, two) = (tree.Find("1")!, tree.Find("2")!);
        var sum = new IndexSum(tree, new Dictionary<Guid, LeafScore> { [one.Id] = new(45m), [two.Id] = LeafScore.NotApplicable });
        Assert.Equal(75m, sum.Total);
        Assert.Equal(75m, sum.Inside.Percent);
        Assert.Null(sum[two].Percent);
    }

    [Fact]
    public void Bonus_and_penalty_stand_outside_within_their_caps()
    {
        var tree = Tree(("1", 100, null), ("T", 3, null), ("T.1", 5, "T"), ("P", 2, null));
        tree.Find("T")!.Outside = OutsideKind.Bonus;
        tree.Find("P")!.Outside = OutsideKind.Penalty;
        var sum = new IndexSum(tree, new Dictionary<Guid, LeafScore> { [tree.Find("1")!.Id] = new(80m), [tree.Find("T.1")!.Id] = new(5m), [tree.Find("P")!.Id] = new(1.5m) });
        Assert.Equal(80m, sum.Inside.Points);
        Assert.Equal(81.5m, sum.Total);
    }

    [Fact]
    public void Equal_totals_share_a_rank_and_the_next_is_skipped()
    {
        var ranked = Ranking.Of(new[] { ("a", 95.7m), ("b", 96m), ("c", 95.7m), ("d", 90m) }, x => x.Item2);
        Assert.Equal([("b", 1), ("a", 2), ("c", 2), ("d", 4)], ranked.Select(r => (r.Item.Item1, r.Rank)));
    }

    [Fact]
    public void Random_leaves_never_leave_their_bounds_and_won_winnable_lost_add_up()
    {
        var random = new Random(7);
        for (var i = 0; i < 5000; i++)
        {
            var all = random.Next(0, 200);
            var met = random.Next(0, all + 1);
            ScoringRule rule = random.Next(3) switch
            {
                0 => new ProportionalRule(random.Next(2) == 0 ? null : random.Next(0, 100)),
                1 => new StepRule(StepBasis.Percent, [new Step(random.Next(50, 101), 2), new Step(random.Next(0, 50), null)]),
                _ => new BooleanRule(),
            };
            var leaf = new Criterion { Id = Guid.CreateVersion7(), Max = 2, Channel = ScoreChannel.Appraised, Rule = RuleJson.Write(rule) };
            var score = LeafScore.Of(rule, leaf.Policy, Share(met, all));
            Assert.InRange(score.Points ?? 0, 0, 2);
            var live = new CaiCach.ParIndex.Live.LiveScore { Points = score.Points, IsApplicable = score.IsApplicable, Numerator = met, Denominator = all };
            var standing = CaiCach.ParIndex.Live.LeafStanding.Of(leaf, live, (met + random.Next(0, 50), all + 50));
            Assert.Equal(2m, standing.Won + standing.Winnable + standing.Lost + standing.AwaitsSurvey);
            Assert.True(standing is { Won: >= 0, Winnable: >= 0, Lost: >= 0 });
        }
    }

    static CriteriaTree Tree(params (string Code, decimal Max, string? Parent)[] nodes)
    {
        var made = nodes.Select((n, i) => new Criterion { Id = Guid.CreateVersion7(), Code = n.Code, Max = n.Max, Ordinal = i }).ToList();
        for (var i = 0; i < nodes.Length; i++)
        {
            made[i].ParentId = made.Find(m => m.Code == nodes[i].Parent)?.Id;
        }

        return new CriteriaTree(new CriteriaSet(), made);
    }
}
