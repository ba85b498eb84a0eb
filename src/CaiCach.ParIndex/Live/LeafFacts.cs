using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Scoring;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Live;

/// <summary>What is known of leaves on a day: the shares of measures, and what units declared. The one source of live scores, their verification and proposals.</summary>
public sealed class LeafFacts(AppDb db, IEnumerable<IRatioMeasure> measures, UnitDirectory directory)
{
    readonly Dictionary<string, IRatioMeasure> byCode = measures.ToDictionary(m => m.Definition.Code);

    public IReadOnlyDictionary<string, IRatioMeasure> Measures => byCode;

    public IRatioMeasure? MeasureOf(Criterion leaf) => leaf.Measure is { } code ? byCode.GetValueOrDefault(code) : null;

    /// <summary>Whose rows a measured leaf of a unit adds up.</summary>
    public static IReadOnlyList<Guid> AgenciesOf(Criterion leaf, Unit unit, UnitSnapshot units, DateOnly day) => unit.Kind != UnitKind.Province
        ? [unit.Id]
        : [.. units.Agencies.Where(u => (leaf.MeasureLevel is null || u.Kind == leaf.MeasureLevel) && u.ValidFrom <= day).Select(u => u.Id)];

    /// <summary>Scores of leaves for units on a day.</summary>
    /// <param name="tree">The set.</param>
    /// <param name="leaves">Which leaves.</param>
    /// <param name="of">Which units.</param>
    /// <param name="day">As if it were the last day of its year.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<IReadOnlyList<LiveScore>> ScoreAsync(CriteriaTree tree, IReadOnlyList<Criterion> leaves, IReadOnlyList<Unit> of, DateOnly day, CancellationToken cancellationToken)
    {
        var agencies = of.Any(u => u.Kind == UnitKind.Province) ? null : of.Select(u => u.Id).ToList();
        var shares = new Dictionary<string, IReadOnlyDictionary<Guid, Ratio>>();
        foreach (var measure in MeasuresOf(leaves))
        {
            shares[measure] = await ReadAsync(measure, day, agencies, cancellationToken);
        }

        return await ScoreAsync(leaves, of, day, shares, cancellationToken);
    }

    /// <summary>Codes of the measures that leaves read.</summary>
    public IReadOnlyList<string> MeasuresOf(IEnumerable<Criterion> leaves) => [.. leaves.Where(l => MeasureOf(l) is not null).Select(l => l.Measure!).Distinct()];

    /// <summary>The share of every agency, or of some, since the first of January: one reading.</summary>
    internal Task<IReadOnlyDictionary<Guid, Ratio>> ReadAsync(string measure, DateOnly day, IReadOnlyCollection<Guid>? agencies, CancellationToken cancellationToken) =>
        byCode[measure].ReadAsync(new RatioScope(new DateOnly(day.Year, 1, 1), day, agencies is null ? null : [.. agencies]), cancellationToken);

    /// <summary>The same from shares that have been read: of at least the agencies whose rows the units add up.</summary>
    internal async Task<IReadOnlyList<LiveScore>> ScoreAsync(
        IReadOnlyList<Criterion> leaves, IReadOnlyList<Unit> of, DateOnly day, IReadOnlyDictionary<string, IReadOnlyDictionary<Guid, Ratio>> read, CancellationToken cancellationToken)
    {
        var shares = Shares(leaves, of, await directory.GetAsync(cancellationToken), day, read);
        var unitIds = of.Select(u => u.Id).ToList();
        var leafIds = leaves.Where(l => MeasureOf(l) is null).Select(l => l.Id).ToList();
        var declared = leafIds.Count == 0 ? [] : (await db.Set<LeafInput>().AsNoTracking().Where(i => unitIds.Contains(i.UnitId) && i.Year == day.Year && i.Day <= day && leafIds.Contains(i.CriterionId))
            .ToListAsync(cancellationToken)).GroupBy(i => (i.UnitId, i.CriterionId)).ToDictionary(g => g.Key, g => g.OrderBy(i => i.Day).ThenBy(i => i.Id).Last());
        List<LiveScore> scores = [];
        foreach (var leaf in leaves)
        {
            var rule = leaf.ReadRule();
            foreach (var unit in of)
            {
                var share = MeasureOf(leaf) is null ? null : shares.GetValueOrDefault((leaf.Measure!, leaf.MeasureLevel, unit.Id), default(Ratio));
                var inputs = share is { } ratio ? new RuleInputs { Numerator = ratio.Numerator, Denominator = ratio.Denominator } : RuleJson.ReadInputs(declared.GetValueOrDefault((unit.Id, leaf.Id))?.Inputs);
                var score = LeafScore.Of(rule, leaf.Policy, inputs);
                scores.Add(new LiveScore
                {
                    UnitId = unit.Id, CriterionId = leaf.Id, Year = day.Year, Day = day, Points = score.Points, IsApplicable = score.IsApplicable, Trouble = score.Trouble,
                    Numerator = inputs.Numerator, Denominator = inputs.Denominator, Repairable = share?.Repairable ?? 0, Ahead = share?.Ahead ?? 0,
                });
            }
        }

        return scores;
    }

    Dictionary<(string Measure, UnitKind? Level, Guid UnitId), Ratio?> Shares(
        IReadOnlyList<Criterion> leaves, IReadOnlyList<Unit> of, UnitSnapshot units, DateOnly day, IReadOnlyDictionary<string, IReadOnlyDictionary<Guid, Ratio>> read)
    {
        var shares = new Dictionary<(string, UnitKind?, Guid), Ratio?>();
        foreach (var measured in leaves.Where(l => MeasureOf(l) is not null).GroupBy(l => l.Measure!))
        {
            foreach (var leaf in measured.DistinctBy(l => l.MeasureLevel))
            {
                foreach (var unit in of)
                {
                    shares[(measured.Key, leaf.MeasureLevel, unit.Id)] = AgenciesOf(leaf, unit, units, day).Aggregate(default(Ratio), (sum, a) => sum + read[measured.Key].GetValueOrDefault(a));
                }
            }
        }

        return shares;
    }
}
