using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Quality.Schemes;

/// <summary>Puts new indicators and classes in force from a day on, for a later regime. The old rows end the day before and stay: earlier periods are scored by them.</summary>
public sealed class LoadQualityScheme(AppDb db, ActionRunner actions)
{
    public Task<Outcome<QualitySchemeLoaded>> RunAsync(LoadQualitySchemeOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<QualitySchemeLoaded>(QualityActions.LoadScheme, options, context, async scope =>
        {
            if (!context.Authority.HasAny(QualityPermissions.KeepScheme))
            {
                return Refusal.Forbidden();
            }

            if (Read(options, scope.Now) is not var (indicators, bands))
            {
                return new Refusal("quality-scheme.unreadable", "Tệp không đúng cột; xem data/quality/README.md.");
            }

            await QualityScheme.EnsureAsync(db, scope.Now, cancellationToken);
            await db.Set<QualityIndicator>().LoadAsync(cancellationToken);
            await db.Set<QualityBand>().LoadAsync(cancellationToken);
            var refusals = Check(indicators, bands).ToList();
            if (db.Set<QualityIndicator>().Local.Any(i => i.ValidFrom >= options.ValidFrom))
            {
                refusals.Add(new Refusal("quality-scheme.later", "Đã có bộ chỉ số bắt đầu từ ngày đó hoặc muộn hơn.", nameof(options.ValidFrom)));
            }

            if (refusals.Count > 0)
            {
                return refusals;
            }

            var last = options.ValidFrom.AddDays(-1);
            db.Set<QualityIndicator>().Local.Where(i => !(i.ValidTo < options.ValidFrom)).ToList().ForEach(i => i.ValidTo = last);
            db.Set<QualityBand>().Local.Where(b => !(b.ValidTo < options.ValidFrom)).ToList().ForEach(b => b.ValidTo = last);
            indicators.ForEach(i => (i.ValidFrom, i.ValidTo) = (options.ValidFrom, null));
            bands.ForEach(b => (b.ValidFrom, b.ValidTo) = (options.ValidFrom, null));
            db.AddRange(indicators);
            db.AddRange(bands);
            var loaded = new QualitySchemeLoaded(options.ValidFrom, indicators.Count, bands.Count);
            scope.Record(new RecordRef("quality-scheme", Ids.New(scope.Now)), [loaded]);
            return loaded;
        }, cancellationToken);

    static (List<QualityIndicator> Indicators, List<QualityBand> Bands)? Read(LoadQualitySchemeOptions options, DateTimeOffset now)
    {
        try
        {
            var (indicators, bands) = (QualityScheme.ReadIndicators(new StringReader(options.Indicators), now), QualityScheme.ReadBands(new StringReader(options.Bands), now));
            indicators.ForEach(i => i.Threshold("two")); // reads every number there is
            return (indicators, bands);
        }
        catch (Exception e) when (e is FormatException or IndexOutOfRangeException or InvalidOperationException or OverflowException)
        {
            return null;
        }
    }

    static IEnumerable<Refusal> Check(List<QualityIndicator> indicators, List<QualityBand> bands)
    {
        foreach (var unknown in indicators.Where(i => !IndicatorCodes.Knows(i.Code, i.Level)))
        {
            yield return new Refusal("quality-scheme.unknown_indicator", $"Hệ thống không chấm được chỉ số “{unknown.Code}” ở mức này.");
        }

        foreach (var twice in indicators.GroupBy(i => i.Code).Where(g => g.Count() > 1).Select(g => g.Key).Concat(bands.GroupBy(b => $"{b.Scope} {b.Code}").Where(g => g.Count() > 1).Select(g => g.Key)))
        {
            yield return new Refusal("quality-scheme.twice", $"Mã “{twice}” có hai dòng.");
        }

        foreach (var scope in Enum.GetValues<BandScope>().Where(s => bands.TrueForAll(b => b.Scope != s || b.Lowest != 0)))
        {
            yield return new Refusal("quality-scheme.bands", $"Các mức xếp loại “{scope}” phải có một mức bắt đầu từ 0.");
        }
    }
}
