using System.Diagnostics;
using System.Globalization;
using CaiCach.Demonstration;
using CaiCach.Kernel;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Modules;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Rounds;
using CaiCach.ParIndex.Rounds.Listing;
using CaiCach.ParIndex.Rounds.Stages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Bench;

/// <summary>What the ranking of a round costs: units × leaves × three stages, from one query.</summary>
internal static class IndexRanking
{
    const int Times = 15;
    const int Fields = 8;

    static readonly DateTimeOffset Made = LocalClock.StartOf(new DateOnly(2021, 1, 1));

    public static async Task RunAsync(IServiceProvider services, int units, int leaves)
    {
        await using (var scope = services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<AppDb>();
            await db.Database.MigrateAsync();
            await FillAsync(db, units, leaves);
        }

        var authority = Authority.Everything(services.GetServices<ModuleInfo>().SelectMany(m => m.Permissions));
        var times = new List<double>();
        for (var i = 0; i <= Times; i++)
        {
            await using var scope = services.CreateAsyncScope();
            var watch = Stopwatch.StartNew();
            var ranking = await scope.ServiceProvider.GetRequiredService<RoundReader>().RecountAsync("BENCH", authority, default);
            times.Add(watch.Elapsed.TotalMilliseconds);
            if (ranking!.Value.Counted.Count != units)
            {
                throw new InvalidOperationException("The ranking is not whole.");
            }
        }

        var warm = times.Skip(1).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ranking of {units} units x {leaves} leaves x 3 stages: median {warm[Times / 2]:0.0} ms, slowest {warm[^1]:0.0} ms, first {times[0]:0.0} ms"));
    }

    static async Task FillAsync(AppDb db, int units, int leaves)
    {
        var set = new CriteriaSet { Id = Ids.New(Made), Code = "BENCH", Name = "Bench", Level = UnitKind.Commune, YearFrom = 2021, YearTo = 2021, State = CriteriaSetState.Published, CreatedAt = Made };
        var round = new Round { Id = Ids.New(Made), Code = "BENCH", Name = "Bench", Year = 2021, SetId = set.Id, Stage = RoundStage.Council, CutOff = new(2021, 12, 31), SubmitBy = Made, CreatedAt = Made };
        await db.Database.OpenConnectionAsync();
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            using var writer = new BulkWriter(db, transaction);
            writer.Insert(set);
            writer.Insert(round);
            var fields = Enumerable.Range(1, Fields).Select(f => new Criterion { Id = Ids.New(Made), SetId = set.Id, Code = $"{f}", Name = $"Field {f}", SeriesKey = $"{f}", Ordinal = f * 1000, Max = (leaves - f) / Fields }).ToList();
            var nodes = Enumerable.Range(0, leaves).Select(l => new Criterion
            {
                Id = Ids.New(Made), SetId = set.Id, ParentId = fields[l % Fields].Id, Code = $"{(l % Fields) + 1}.{(l / Fields) + 1}", Name = $"Leaf {l}", SeriesKey = $"{l}", Ordinal = ((l % Fields + 1) * 1000) + l + 1, Max = 1,
                Channel = ScoreChannel.Appraised,
            }).ToList();
            foreach (var node in fields.Concat(nodes))
            {
                writer.Insert(node);
            }

            for (var u = 0; u < units; u++)
            {
                var unit = new RoundUnit { Id = Ids.New(Made), RoundId = round.Id, UnitId = Ids.New(Made), Block = $"Block {u % 10}" };
                writer.Insert(unit);
                for (var row = 0; row < leaves * 3; row++)
                {
                    writer.Insert(new RoundScore
                    {
                        Id = Ids.New(Made.AddMilliseconds(row)), RoundId = round.Id, RoundUnitId = unit.Id, CriterionId = nodes[row / 3].Id, Stage = (ScoreStage)(row % 3), Points = (u + row) % 100 / 100m, At = Made,
                    });
                }
            }

            await transaction.CommitAsync();
        }

        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "ANALYZE";
        await command.ExecuteNonQueryAsync();
    }
}
