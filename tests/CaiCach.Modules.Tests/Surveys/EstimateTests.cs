using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Results;

namespace CaiCach.Modules.Tests.Surveys;

/// <summary>The estimate against formulas of the textbook written another way, and against drawing again and again.</summary>
public sealed class EstimateTests
{
    static readonly Guid Unit = Guid.CreateVersion7();

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 40)];

    [Fact]
    public void Two_strata_by_hand()
    {
        // Stratum 1: 100 people, answers 1 and 0 (mean 0.5); stratum 2: 300 people, answers 1, 1, 0, 1 (mean 0.75). (100·0.5 + 300·0.75) / 400 = 0.6875.
        var found = Of([Cell(1, 100), Cell(2, 300)], [Sheet(1, 1), Sheet(1, 0), Sheet(2, 1), Sheet(2, 1), Sheet(2, 0), Sheet(2, 1)], [1]);

        Assert.Equal(68.75m, found.Value);
        // (1/4)²·(1 − 2/100)·0.5/2 + (3/4)²·(1 − 4/300)·0.25/4
        var variance = (0.0625 * 0.98 * 0.25) + (0.5625 * (1 - (4 / 300.0)) * 0.0625);
        Assert.Equal(68.75 - (195.9964 * Math.Sqrt(variance)), (double)found.Low!.Value, 8);
        Assert.Equal(Math.Min(100, 68.75 + (195.9964 * Math.Sqrt(variance))), (double)found.High!.Value, 8);
        Assert.Equal(6, found.Answers);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Without_blanks_it_is_the_stratified_mean_of_each_sheets_own_mean(int seed)
    {
        var random = new Random(seed);
        var (cells, sheets) = Sample(random, blanks: false);
        decimal[] weights = [0.25m, 0.25m, 0.5m];
        var found = Of(cells, sheets, weights);

        var (mean, variance) = (0.0, 0.0);
        var total = cells.Where(c => sheets.Exists(s => s.Stratum == c.Stratum)).Sum(c => c.Population);
        foreach (var cell in cells)
        {
            var own = sheets.Where(s => s.Stratum == cell.Stratum).Select(s => Enumerable.Range(0, 3).Sum(q => (double)(weights[q] * s.Scores[q]!.Value))).ToList();
            if (own.Count > 0)
            {
                var (share, average) = (cell.Population / (double)total, own.Average());
                mean += share * average;
                variance += share * share * (1 - (own.Count / (double)cell.Population)) * own.Sum(y => Math.Pow(y - average, 2)) / (own.Count - 1) / own.Count;
            }
        }

        Assert.Equal(mean * 100, (double)found.Value!.Value, 1e-9);
        Assert.Equal(Math.Max(0, mean - (1.959964 * Math.Sqrt(variance))) * 100, (double)found.Low!.Value, 1e-7);
        Assert.Equal(Math.Min(1, mean + (1.959964 * Math.Sqrt(variance))) * 100, (double)found.High!.Value, 1e-7);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Whatever_the_blanks_a_figure_lies_in_its_interval_between_0_and_100_and_order_does_not_matter(int seed)
    {
        var random = new Random(seed);
        var (cells, sheets) = Sample(random, blanks: true);
        decimal[] weights = [0.3m, 0.2m, 0.5m];
        var found = Of(cells, sheets, weights);
        var shuffled = Of([.. cells.AsEnumerable().Reverse()], [.. sheets.OrderBy(_ => random.Next())], weights);

        Assert.InRange(found.Value!.Value, found.Low!.Value, found.High!.Value);
        Assert.InRange(found.Low.Value, 0, 100);
        Assert.InRange(found.High.Value, 0, 100);
        Assert.Equal(Math.Round(found.Value.Value, 18), Math.Round(shuffled.Value!.Value, 18));
        Assert.Equal(Math.Round(found.High.Value, 12), Math.Round(shuffled.High!.Value, 12));
    }

    [Fact]
    public void The_interval_with_blanks_is_that_of_drawing_the_sample_again_and_again()
    {
        // A population that is known whole; samples without replacement from it; the spread of their estimates against what one sample says of itself.
        var random = new Random(2021);
        var population = new[] { (Stratum: 1, Size: 400, Likes: 0.85), (Stratum: 2, Size: 150, Likes: 0.55) }
            .SelectMany(s => Enumerable.Range(0, s.Size).Select(_ =>
            {
                var mood = random.NextDouble() - 0.5;
                return Sheet(s.Stratum, [.. Enumerable.Range(0, 3).Select(q => random.NextDouble() < 0.2 ? null : (decimal?)(random.NextDouble() < s.Likes + (0.4 * mood) ? 1 : 0))]);
            })).ToList();
        decimal[] weights = [0.25m, 0.25m, 0.5m];
        List<SampleCell> cells = [Cell(1, 400), Cell(2, 150)];
        var truth = Of(cells, population, weights);
        Assert.Equal(truth.Value, truth.Low); // everybody was asked: nothing is uncertain
        var drawn = Enumerable.Range(0, 600).Select(_ => Of(cells, [.. Draw(random, population, 1, 120), .. Draw(random, population, 2, 60)], weights)).ToList();

        var mean = drawn.Average(d => (double)d.Value!.Value);
        var spread = Math.Sqrt(drawn.Average(d => Math.Pow((double)d.Value!.Value - mean, 2)));
        var said = drawn.Average(d => (double)(d.High!.Value - d.Low!.Value) / 2 / 1.959964);
        Assert.InRange(said / spread, 0.9, 1.1);
        Assert.InRange(drawn.Count(d => d.Low <= truth.Value && truth.Value <= d.High) / 600.0, 0.92, 0.98);
    }

    [Fact]
    public void A_stratum_with_one_sheet_borrows_its_spread_and_one_without_is_left_out()
    {
        var found = Of([Cell(1, 100), Cell(2, 100), Cell(3, 1000)], [Sheet(1, 1), Sheet(2, 0), Sheet(2, 0)], [1]);

        Assert.Equal(50m, found.Value);
        Assert.True(found.Low < 50 && found.High > 50);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_root_times_itself_is_the_number(int seed)
    {
        var number = (decimal)Math.Pow(10, (seed / 2.0) - 14);
        var root = StratifiedEstimate.Root(number);
        Assert.InRange(root * root / number, 1 - 1e-9m, 1 + 1e-9m);
        Assert.Equal(0, StratifiedEstimate.Root(0));
    }

    static IEnumerable<ScoredSheet> Draw(Random random, List<ScoredSheet> population, int stratum, int count) => population.Where(s => s.Stratum == stratum).OrderBy(_ => random.Next()).Take(count);

    static (List<SampleCell> Cells, List<ScoredSheet> Sheets) Sample(Random random, bool blanks)
    {
        var cells = Enumerable.Range(1, random.Next(1, 5)).Select(s => Cell(s, random.Next(20, 500))).ToList();
        return (cells, [.. cells.SelectMany(c => Enumerable.Range(0, random.Next(2, 20)).Select(_ => Sheet(
            c.Stratum, [.. Enumerable.Range(0, 3).Select(_ => blanks && random.Next(5) == 0 ? null : (decimal?)(random.Next(0, 5) / 4m))])))]);
    }

    static Estimate Of(IReadOnlyList<SampleCell> cells, IReadOnlyList<ScoredSheet> sheets, decimal[] weights) => new StratifiedEstimate(cells, sheets, weights.Length).Of(weights);

    static SampleCell Cell(int stratum, int population) => new() { UnitId = Unit, Stratum = stratum, Population = population };

    static ScoredSheet Sheet(int stratum, params decimal?[] scores) => new(Unit, stratum, scores);
}
