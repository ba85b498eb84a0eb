using CaiCach.Surveys.Planning;

namespace CaiCach.Surveys.Results;

/// <summary>
/// Estimates from a stratified sample without replacement. A question's share is the population-weighted mean of its shares in the cells (one stratum of one
/// agency) that have an answer to it; a figure is a weighted mean of questions. The variance is that of the linearised sheet values within the cells, with
/// the finite population correction; docs/surveys.md has the formula. Decimal throughout.
/// </summary>
public sealed class StratifiedEstimate
{
    /// <summary>Of the normal distribution: 95 % lie within so many standard errors.</summary>
    public const decimal Quantile = 1.959964m;

    readonly List<Cell> cells;
    readonly decimal?[] means;
    readonly decimal[] populations;

    /// <param name="sample">The cells that count; those without a sheet are left out of the weights.</param>
    /// <param name="sheets">Valid sheets of these cells.</param>
    /// <param name="questions">How many scores a sheet has.</param>
    public StratifiedEstimate(IEnumerable<SampleCell> sample, IEnumerable<ScoredSheet> sheets, int questions)
    {
        var byCell = sheets.ToLookup(s => (s.UnitId, s.Stratum));
        cells = [.. sample.Select(c => new Cell(c.Population, [.. byCell[(c.UnitId, c.Stratum)].Select(s => s.Scores)], questions)).Where(c => c.Sheets.Count > 0)];
        (means, populations) = (new decimal?[questions], new decimal[questions]);
        for (var q = 0; q < questions; q++)
        {
            var answered = cells.Where(c => c.Answers[q] > 0).ToList();
            populations[q] = answered.Sum(c => c.Population);
            means[q] = populations[q] > 0 ? answered.Sum(c => c.Population * c.Mean(q)) / populations[q] : null;
        }
    }

    /// <summary>Share of one question over all cells, between 0 and 1; null when nobody answered it.</summary>
    public decimal? Mean(int question) => means[question];

    /// <summary>The weighted sum of questions.</summary>
    /// <param name="weights">One for each question; null or 0 leaves it out. They add up to 1.</param>
    public Estimate Of(IReadOnlyList<decimal> weights)
    {
        var used = Enumerable.Range(0, weights.Count).Where(q => weights[q] != 0 && means[q] is not null).ToList();
        var answers = cells.Sum(c => c.Sheets.Count(s => used.Exists(q => s[q] is not null)));
        if (used.Count == 0)
        {
            return new Estimate(null, null, null, 0);
        }

        var value = used.Sum(q => weights[q] * means[q]!.Value);
        var half = Quantile * Root(cells.Sum(c => Variance(c, weights, used)));
        return new Estimate(value * 100, Math.Max(0, value - half) * 100, Math.Min(1, value + half) * 100, answers);
    }

    decimal Variance(Cell cell, IReadOnlyList<decimal> weights, List<int> used)
    {
        var count = cell.Sheets.Count;
        var rest = 1 - Math.Min(1, count / (decimal)cell.Population);
        if (rest == 0)
        {
            return 0;
        }

        // A single sheet has no spread of its own: its distance from the mean of all cells stands in.
        var squares = cell.Sheets.Sum(sheet => Square(used.Sum(q => sheet[q] is { } score
            ? weights[q] * (cell.Population / populations[q]) * (score - (count == 1 ? means[q]!.Value : cell.Mean(q))) * count / cell.Answers[q] : 0)));
        return rest * squares / count / Math.Max(1, count - 1);
    }

    static decimal Square(decimal value) => value * value;

    /// <summary>Square root to the last decimal places (Newton).</summary>
    internal static decimal Root(decimal value)
    {
        if (value <= 0)
        {
            return 0;
        }

        var root = Math.Max((decimal)Math.Sqrt((double)value), 1e-14m);
        for (var i = 0; i < 4; i++)
        {
            root = (root + (value / root)) / 2;
        }

        return root;
    }

    sealed class Cell
    {
        readonly decimal[] sums;

        public Cell(int population, IReadOnlyList<IReadOnlyList<decimal?>> sheets, int questions)
        {
            (Population, Sheets, Answers, sums) = (population, sheets, new int[questions], new decimal[questions]);
            foreach (var sheet in sheets)
            {
                for (var q = 0; q < questions; q++)
                {
                    if (sheet[q] is { } score)
                    {
                        Answers[q]++;
                        sums[q] += score;
                    }
                }
            }
        }

        public int Population { get; }

        public IReadOnlyList<IReadOnlyList<decimal?>> Sheets { get; }

        public int[] Answers { get; }

        public decimal Mean(int question) => sums[question] / Answers[question];
    }
}
