using System.Globalization;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Modules;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Kernel.Writing;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Criteria.Keeping;
using CaiCach.ParIndex.Live;
using CaiCach.ParIndex.Results;
using CaiCach.ParIndex.Scoring;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Demonstration;

/// <summary>Puts the demonstration sets of both indices in force, loads the published results of 2020, declares what data/index/demonstration-inputs.csv says on its days, and scores the half year week by week.</summary>
public sealed class IndexLives(IServiceProvider services)
{
    static readonly DateOnly First = new(2021, 1, 3);
    static readonly DateTimeOffset Loaded = LocalClock.ToInstant(new DateTime(2021, 1, 2, 8, 0, 0));

    readonly AppDb db = services.GetRequiredService<AppDb>();

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var import = new ImportCriteriaSet(db, Runner(Loaded), services.GetServices<IRatioMeasure>());
        var set = Value(await import.RunAsync(new ImportCriteriaSetOptions { File = System.Text.Encoding.UTF8.GetBytes(DataFiles.Text("demonstration-province-2021.json", "index")) }, Context(), cancellationToken));
        Value(await new PublishCriteriaSet(new CriteriaSetChange(db, Runner(Loaded)), services.GetServices<IRatioMeasure>()).RunAsync(new PublishCriteriaSetOptions { SetId = set.Id }, Context(), cancellationToken));
        Value(await services.GetRequiredService<ImportResults>().RunAsync(
            new ImportResultsOptions { File = DataFiles.Text("par-2020-top10.csv", "index"), Source = "Bộ Nội vụ công bố tháng 6/2021", Name = "PAR INDEX 2020, mười tỉnh đứng đầu" }, Context(), cancellationToken));
        Value(await new CopyCriteriaSet(db, Runner(Loaded)).RunAsync(new CopyCriteriaSetOptions { SetId = set.Id, Code = "PAR-2022-TINH", Year = 2022 }, Context(), cancellationToken));
        await DeclareAsync(set.Id, cancellationToken);

        // Weeks for the curve; the last days one by one, so that the first morning shows what changed since yesterday.
        var last = LocalClock.ToLocalDate(DemonstrationSeed.Present).AddDays(-1);
        var days = Enumerable.Range(0, (last.DayNumber - First.DayNumber) / 7 + 1).Select(i => First.AddDays(7 * i)).Where(d => d < last.AddDays(-1)).Append(last.AddDays(-1)).Append(last);
        await Refresh(DemonstrationSeed.Present).ScoreDaysAsync(days, cancellationToken);
        await ServiceIndexAsync(import, last, cancellationToken);
    }

    /// <summary>The service index of every level, with a point of its curve a month.</summary>
    async Task ServiceIndexAsync(ImportCriteriaSet import, DateOnly last, CancellationToken cancellationToken)
    {
        var sets = new Dictionary<UnitKind, Guid>();
        foreach (var (level, file) in new[] { (UnitKind.Province, "province"), (UnitKind.Department, "departments"), (UnitKind.District, "districts"), (UnitKind.Commune, "communes") })
        {
            sets[level] = Value(await import.RunAsync(new ImportCriteriaSetOptions { File = System.Text.Encoding.UTF8.GetBytes(DataFiles.Text($"service-{file}.json", "index")) }, Context(), cancellationToken)).Id;
            Value(await new PublishCriteriaSet(new CriteriaSetChange(db, Runner(Loaded)), services.GetServices<IRatioMeasure>()).RunAsync(new PublishCriteriaSetOptions { SetId = sets[level] }, Context(), cancellationToken));
        }

        var units = await services.GetRequiredService<UnitDirectory>().GetAsync(cancellationToken);
        foreach (var row in DataFiles.Rows("demonstration-service-inputs.csv", "index"))
        {
            var unit = units.Agencies.Single(u => u.Code == row[1]);
            await DeclareAsync(unit.Id, sets[unit.Kind], row[0], row[2], row[3], row[4], cancellationToken);
        }

        await Refresh(DemonstrationSeed.Present).ScoreDaysAsync(
            [.. Enumerable.Range(First.Month + 1, last.Month - First.Month).Select(m => new DateOnly(First.Year, m, 1).AddDays(-1)), last.AddDays(-1), last], cancellationToken);
    }

    async Task DeclareAsync(Guid setId, CancellationToken cancellationToken)
    {
        var province = (await services.GetRequiredService<UnitDirectory>().GetAsync(cancellationToken)).Province!.Id;
        foreach (var row in DataFiles.Rows("demonstration-inputs.csv", "index"))
        {
            await DeclareAsync(province, setId, row[0], row[1], row[2], row[3], cancellationToken);
        }
    }

    async Task DeclareAsync(Guid unit, Guid set, string on, string code, string inputs, string source, CancellationToken cancellationToken)
    {
        var day = DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var leaf = await db.Set<Criterion>().AsNoTracking().Where(c => c.SetId == set && c.Code == code).Select(c => c.Id).SingleAsync(cancellationToken);
        Value(await new DeclareLeaf(db, Runner(LocalClock.ToInstant(day.ToDateTime(new TimeOnly(9, 0)))), services.GetRequiredService<UnitDirectory>(), services.GetRequiredService<LeafFacts>()).RunAsync(
            new DeclareLeafOptions { UnitId = unit, CriterionId = leaf, Inputs = Inputs(inputs), Source = source }, Context(), cancellationToken));
    }

    /// <summary>"3/4" is a share, "=1" a value, "full" a choice, "late:2 missing:0" counts by name.</summary>
    static RuleInputs Inputs(string text)
    {
        static decimal Number(string t) => decimal.Parse(t, CultureInfo.InvariantCulture);
        return text switch
        {
            _ when text.Contains(':', StringComparison.Ordinal) => new RuleInputs { Named = text.Split(' ').Select(p => p.Split(':')).ToDictionary(p => p[0], p => Number(p[1])) },
            _ when text.Split('/') is [var part, var all] => new RuleInputs { Numerator = Number(part), Denominator = Number(all) },
            _ when text.StartsWith('=') => new RuleInputs { Value = Number(text[1..]) },
            _ => new RuleInputs { Choice = text },
        };
    }

    LiveRefresh Refresh(DateTimeOffset now) => new(
        db, new LocalClock(new Standing(now)), services.GetRequiredService<WriteQueue>(), services.GetRequiredService<LeafFacts>(), services.GetRequiredService<AgencyShares>(), services.GetRequiredService<LiveSets>(), services.GetRequiredService<UnitDirectory>());

    ActionRunner Runner(DateTimeOffset now) => new(db, new LocalClock(new Standing(now)), services.GetRequiredService<WriteQueue>(), services.GetRequiredService<ICommit>(), []);

    ActionContext Context() => new(Actor.System, Authority.Everything(services.GetServices<ModuleInfo>().SelectMany(m => m.Permissions)));

    static T Value<T>(Outcome<T> outcome) => outcome.Succeeded ? outcome.Value : throw new InvalidOperationException(outcome.Refusals[0].Message);
}
