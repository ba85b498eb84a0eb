using System.Globalization;
using CaiCach.Accountability.Apologies;
using CaiCach.Demonstration;
using CaiCach.Dossiers;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Audit.Sealing;
using CaiCach.Measures.Recounting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaiCach.Bench;

/// <summary>
/// Makes a province's archive: the demonstration's dossiers, copied by the database itself into the same half year and the three before it. No number
/// repeats, ids keep the order of receipt, earlier half years hold no open dossier. Only dossiers and letters are copied, not their steps, papers
/// and histories: lists do not read those.
/// </summary>
internal static class Fill
{
    const int HalfYears = 4;
    const int DaysOfHalfYear = 182;

    public static async Task RunAsync(IServiceProvider services, int rows)
    {
        await SeedAsync(services);
        await CopyAsync(services, rows);
    }

    /// <summary>The demonstration alone.</summary>
    public static async Task SeedAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<AppDb>();
        await db.Database.MigrateAsync();
        await new DemonstrationSeed(db, services.GetRequiredService<SealingKeys>()).RunAsync(new SeedOptions(), Console.WriteLine, default);
    }

    /// <summary>Copies it until there are about so many dossiers.</summary>
    public static async Task CopyAsync(IServiceProvider services, int rows)
    {
        var db = services.GetRequiredService<AppDb>();
        db.Database.SetCommandTimeout(TimeSpan.FromHours(1));
        var copies = Math.Max(1, (int)Math.Ceiling(rows / 20_000.0 / HalfYears));
        var indexes = await DropIndexesAsync(db);
        for (var half = HalfYears - 1; half >= 0; half--)
        {
            await CopyAsync(db, half, copies);
            Console.WriteLine($"Half year {HalfYears - half} of {HalfYears} is there.");
        }

        foreach (var index in indexes)
        {
            await RunAsync(db, index);
        }

        await RunAsync(db, db.IsSqlite ? "ANALYZE" : "VACUUM ANALYZE");
        await RunAsync(db, $"UPDATE kernel_counter SET last = last * {copies + 1} WHERE series LIKE 'dossier:%' AND period >= '210101'");
        await services.GetRequiredService<Recount>().RewriteAsync(default);
        Console.WriteLine($"{await db.Set<Dossier>().CountAsync()} dossiers, {await db.Set<Dossier>().CountAsync(d => d.FinishedAt == null && d.ClosedAt == null)} of them open.");
    }

    /// <summary>Millions of rows are copied many times faster when their indexes are made afterwards. What finds the original rows stays: primary keys.</summary>
    /// <returns>Statements that make them again.</returns>
    static async Task<IReadOnlyList<string>> DropIndexesAsync(AppDb db)
    {
        if (db.IsSqlite)
        {
            return [];
        }

        var tables = new[] { "dossier_dossier", "accountability_apology" };
        var indexes = await db.Database.SqlQuery<string>($"SELECT indexdef AS \"Value\" FROM pg_indexes WHERE tablename = ANY ({tables}) AND indexname NOT ILIKE 'pk_%'").ToListAsync();
        foreach (var name in await db.Database.SqlQuery<string>($"SELECT indexname AS \"Value\" FROM pg_indexes WHERE tablename = ANY ({tables}) AND indexname NOT ILIKE 'pk_%'").ToListAsync())
        {
            await RunAsync(db, $"DROP INDEX \"{name}\"");
        }

        return indexes;
    }

    static async Task CopyAsync(AppDb db, int half, int copies)
    {
        var words = db.IsSqlite ? Words.Sqlite : Words.Postgres;
        var days = half * DaysOfHalfYear;
        var numbers = $"(WITH RECURSIVE k(n) AS (SELECT {(half == 0 ? 1 : 0)} UNION ALL SELECT n + 1 FROM k WHERE n < {copies}) SELECT n FROM k) k";
        var newId = words.Id("d.received_at", "d.id", half, days);
        var newCode = $"substr(d.code, 1, length(d.code) - 11) || {words.Day("d.received_at", days)} || '-' || {words.Padded("CAST(substr(d.code, length(d.code) - 3) AS integer) + k.n * c.last")}";
        var source = $"dossier_dossier d JOIN kernel_counter c ON c.series = 'dossier:' || substr(d.code, 1, length(d.code) - 12) AND c.period = substr(d.code, length(d.code) - 10, 6) CROSS JOIN {numbers} WHERE d.received_at >= {words.FirstDay} AND {newId} <> d.id"
            + (half == 0 ? "" : " AND d.closed_at IS NOT NULL");

        // Letters first: they are found through the original dossiers.
        await InsertAsync(db, typeof(Apology), "a", days, words, $"accountability_apology a JOIN dossier_dossier d ON d.id = a.dossier_id CROSS JOIN {numbers} WHERE a.sent_at IS NOT NULL AND d.received_at >= {words.FirstDay} AND {words.Id("a.sent_at", "a.id", half, days)} <> a.id"
            + (half == 0 ? "" : " AND d.closed_at IS NOT NULL"), new()
        {
            ["id"] = words.Id("a.sent_at", "a.id", half, days),
            ["dossier_id"] = newId,
            ["number"] = "NULL",
        });
        await InsertAsync(db, typeof(Dossier), "d", days, words, source, new() { ["id"] = newId, ["code"] = newCode, ["search_key"] = $"replace(d.search_key, lower(d.code), lower({newCode}))" });
        if (half > 0)
        {
            await RunAsync(db, $"""
                INSERT INTO kernel_counter (series, period, last)
                SELECT 'dossier:' || prefix, day, n FROM (SELECT substr(code, 1, length(code) - 12) AS prefix, substr(code, length(code) - 10, 6) AS day, MAX(CAST(substr(code, length(code) - 3) AS integer)) AS n FROM dossier_dossier GROUP BY 1, 2) t
                WHERE true ON CONFLICT DO NOTHING
                """);
        }
    }

    static async Task InsertAsync(AppDb db, Type type, string alias, int days, Words words, string from, Dictionary<string, string> given)
    {
        var entity = db.Model.FindEntityType(type)!;
        var properties = entity.GetProperties().Concat(entity.GetComplexProperties().SelectMany(c => c.ComplexType.GetProperties())).ToList();
        var names = properties.Select(p => p.GetColumnName()!).ToList();
        var values = properties.Zip(names, (p, name) => given.TryGetValue(name, out var value) ? value
            : (Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType) == typeof(DateTimeOffset) ? words.Earlier($"{alias}.{name}", days)
            : $"{alias}.{name}");
        await RunAsync(db, $"INSERT INTO {entity.GetTableName()} ({string.Join(", ", names)}) SELECT {string.Join(", ", values)} FROM {from}");
    }

    static async Task RunAsync(AppDb db, string sql)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 3600);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>What each engine writes differently. Ids are UUIDv7: milliseconds, then the copy's number in the place of the first random digits.</summary>
    sealed record Words(Func<string, string, int, int, string> Id, Func<string, int, string> Day, Func<string, string> Padded, Func<string, int, string> Earlier, string FirstDay)
    {
        public static readonly Words Postgres = new(
            (at, id, half, days) => $"(overlay(lpad(to_hex((extract(epoch FROM {at}) * 1000)::bigint - {days * 86_400_000L}), 12, '0') placing '-' from 9 for 0) || '-7{half}' || lpad(to_hex(k.n), 2, '0') || substr({id}::text, 19))::uuid",
            (at, days) => $"to_char(({at} AT TIME ZONE 'Asia/Ho_Chi_Minh') - interval '{days} days', 'YYMMDD')",
            number => $"lpad(({number})::text, 4, '0')",
            (at, days) => $"{at} - interval '{days} days'",
            "'2021-01-01'");

        public static readonly Words Sqlite = new(
            (at, id, half, days) => string.Create(CultureInfo.InvariantCulture, $"(printf('%08X-%04X-7{half}%02X', ({at} / 10000 - 62135596800000 - {days * 86_400_000L}) / 65536, ({at} / 10000 - 62135596800000 - {days * 86_400_000L}) % 65536, k.n) || substr({id}, 19))"),
            (at, days) => $"substr(strftime('%Y%m%d', {at} / 10000000 - 62135596800 + 25200 - {days * 86_400L}, 'unixepoch'), 3)",
            number => $"printf('%04d', {number})",
            (at, days) => $"{at} - {days * TimeSpan.TicksPerDay}",
            "637450308000000000");
    }
}
