using CaiCach.Kernel.Facts;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Live;
using CaiCach.ParIndex.Scoring;
using Microsoft.Extensions.Caching.Memory;

namespace CaiCach.ParIndex.Forecasting;

/// <summary>Forecasts the measured leaves of a unit to the end of the year; what is declared stays as it is, what is unknown stays out.</summary>
public sealed class Forecaster(LeafFacts facts, MonthShares months, UnitDirectory directory, IMemoryCache cache)
{
    // Until the worker keeps them.
    static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    public async Task<IndexForecast> RunAsync(LiveView view, CancellationToken cancellationToken)
    {
        var units = await directory.GetAsync(cancellationToken);
        var (expected, low, high) = (Scores(view), Scores(view), Scores(view));
        List<ShareForecast> forecasts = [];
        foreach (var measured in view.Tree.Leaves.Where(l => facts.MeasureOf(l) is not null).GroupBy(l => l.Measure!))
        {
            var readings = await ReadingsAsync(facts.Measures[measured.Key], view.Day, cancellationToken);
            foreach (var leaf in measured)
            {
                var agencies = LeafFacts.AgenciesOf(leaf, view.Unit, units, view.Day);
                var paces = readings.Select(r => (r.Month, Share: agencies.Aggregate(default(Ratio), (sum, a) => sum + r.Shares.GetValueOrDefault(a))))
                    .SkipWhile(r => r.Share.Denominator == 0).Select(r => new Pace(r.Month, r.Share.Numerator, r.Share.Denominator)).ToList();
                if (ShareForecast.Of(facts.Measures[measured.Key].Definition.Facts.Count > 0, paces) is not { } forecast)
                {
                    continue;
                }

                forecasts.Add(forecast);
                var rule = leaf.ReadRule();
                LeafScore At(decimal shift)
                {
                    var met = Math.Clamp(forecast.Numerator + (forecast.Denominator * shift / 100), 0, forecast.Denominator);
                    return LeafScore.Of(rule, leaf.Policy, new RuleInputs { Numerator = met, Denominator = forecast.Denominator });
                }

                (expected[leaf.Id], low[leaf.Id], high[leaf.Id]) = (At(0), At(-(forecast.Error ?? 0)), At(forecast.Error ?? 0));
            }
        }

        var tried = forecasts.Where(f => f.Error is not null).ToList();
        return new IndexForecast(
            new IndexSum(view.Tree, expected).Total, new IndexSum(view.Tree, low).Total, new IndexSum(view.Tree, high).Total,
            forecasts.Count, tried.Count, tried.Count == 0 ? null : tried.Average(f => f.Error!.Value), view.Sum.Inside.Waiting);
    }

    static Dictionary<Guid, LeafScore> Scores(LiveView view) => view.Leaves.ToDictionary(l => l.Leaf.Id, l => l.AsScore);

    /// <summary>Year to date at the ends of the months until now, every agency at once.</summary>
    async Task<List<(DateOnly Month, IReadOnlyDictionary<Guid, Ratio> Shares)>> ReadingsAsync(IRatioMeasure measure, DateOnly day, CancellationToken cancellationToken)
    {
        var code = measure.Definition.Code;
        List<(DateOnly, IReadOnlyDictionary<Guid, Ratio>)> readings = [];
        // A month that has only begun says little; it is taken for the present where there is no whole one.
        var last = day.AddDays(1).Day == 1 || (day.Month == 1) ? day : new DateOnly(day.Year, day.Month, 1).AddDays(-1);
        var wanted = MonthShares.MonthsUntil(measure, last).Select(m => (Month: m, To: m.AddMonths(1).AddDays(-1) is var end && end < last ? end : last)).ToList();
        var kept = await months.ReadAsync(code, wanted[0].To, cancellationToken);
        foreach (var (month, to) in wanted)
        {
            readings.Add((month, kept.GetValueOrDefault(to) ?? (await cache.GetOrCreateAsync((typeof(Forecaster), code, to), async entry =>
            {
                entry.AbsoluteExpirationRelativeToNow = Kept;
                return await facts.ReadAsync(code, to, null, cancellationToken);
            }))!));
        }

        return readings;
    }
}
