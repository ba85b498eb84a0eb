using System.Data.Common;
using System.Globalization;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Idempotency;
using CaiCach.Measures.Recounting;
using CaiCach.TestKit;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CaiCach.Crash.Tests;

/// <summary>Holds what the clients were told against what stands in the tables, read with plain SQL and not through the product.</summary>
internal sealed class IndependentCheck(TestHouse house, Journal journal)
{
    public const string Lost = "LOST: ";

    readonly List<string> findings = [];

    public async Task<IReadOnlyList<string>> RunAsync()
    {
        await using DbConnection connection = house.Database.Provider == "sqlite"
            ? new SqliteConnection(house.Database.ConnectionString)
            : new NpgsqlConnection(house.Database.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await DossiersAsync(connection);
        await NumbersAsync(connection);
        await KeysAsync(connection);
        await HistoryAsync(connection);
        await house.WithAsync<AuditVerifier>(async verifier =>
        {
            if ((await verifier.RunAsync(null, default)).Break is { } found)
            {
                findings.Add($"The chain of {found.RecordKind} {found.RecordId} breaks at {found.Sequence}: {found.Reason}");
            }
        });
        await house.WithAsync<Recount>(async recount => findings.AddRange((await recount.VerifyAsync(default)).Select(d => $"The recount differs: {d}")));
        return findings;
    }

    async Task DossiersAsync(DbConnection connection)
    {
        var rows = (await ReadAsync(connection, "SELECT id, code, state, version FROM dossier_dossier")).ToDictionary(r => Guid.Parse(r[0]));
        foreach (var told in journal.Dossiers)
        {
            if (!rows.Remove(told.Id, out var row))
            {
                findings.Add($"{Lost}{told.Code} was acknowledged under {told.Keys[0]} and does not exist");
            }
            else if (row[1] != told.Code)
            {
                findings.Add($"{told.Code} was acknowledged, the row says {row[1]}");
            }
            else if (int.Parse(row[3], CultureInfo.InvariantCulture) < told.Version)
            {
                findings.Add($"{Lost}{told.Code} was acknowledged as {told.State} (version {told.Version}), the row is {row[2]} (version {row[3]})");
            }
            else if (row[3] != told.Version.ToString(CultureInfo.InvariantCulture) || !row[2].Equals(told.State.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase))
            {
                findings.Add($"{told.Code} is {row[2]} (version {row[3]}), but the last answer was {told.State} (version {told.Version})");
            }
        }

        findings.AddRange(rows.Values.Select(r => $"{r[1]} exists and nobody was told"));
        findings.AddRange(journal.Dossiers.GroupBy(d => d.Code).Where(g => g.Count() > 1).Select(g => $"{g.Key} was given {g.Count()} times"));
    }

    async Task NumbersAsync(DbConnection connection)
    {
        var counters = (await ReadAsync(connection, "SELECT series, period, last FROM kernel_counter WHERE series LIKE 'dossier:%'"))
            .ToDictionary(r => $"{r[0]["dossier:".Length..]}-{r[1]}", r => int.Parse(r[2], CultureInfo.InvariantCulture));
        foreach (var day in (await ReadAsync(connection, "SELECT code FROM dossier_dossier")).Select(r => r[0]).GroupBy(c => c[..c.LastIndexOf('-')]))
        {
            var numbers = day.Select(c => int.Parse(c[(c.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture)).Order().ToList();
            if (!numbers.SequenceEqual(Enumerable.Range(1, numbers.Count)))
            {
                findings.Add($"The numbers of {day.Key} are not 1 to {numbers.Count}: {string.Join(' ', numbers)}");
            }

            if (counters.GetValueOrDefault(day.Key) != numbers.Count)
            {
                findings.Add($"The counter of {day.Key} stands at {counters.GetValueOrDefault(day.Key)}, there are {numbers.Count} dossiers");
            }
        }
    }

    async Task KeysAsync(DbConnection connection)
    {
        var told = journal.Dossiers.SelectMany(d => d.Keys.Select(key => (key, d.Id))).ToDictionary(k => k.key, k => k.Id);
        foreach (var row in await ReadAsync(connection, $"SELECT key, answer FROM kernel_kept_answer WHERE key LIKE 'quay-%'"))
        {
            if (!told.Remove(row[0], out var id))
            {
                findings.Add($"The command {row[0]} was done and nobody was told");
            }
            else if (!row[1].Contains(id.ToString("D"), StringComparison.OrdinalIgnoreCase))
            {
                findings.Add($"The answer kept under {row[0]} is not the one that was given: {row[1]}");
            }
        }

        findings.AddRange(told.Keys.Select(key => $"{Lost}the command {key} was acknowledged and no answer is kept under its key"));
    }

    async Task HistoryAsync(DbConnection connection)
    {
        var entries = (await ReadAsync(connection, "SELECT record_id, COUNT(*) FROM kernel_audit_entry WHERE record_kind = 'dossier' GROUP BY record_id"))
            .ToDictionary(r => Guid.Parse(r[0]), r => int.Parse(r[1], CultureInfo.InvariantCulture));
        findings.AddRange(journal.Dossiers.Where(d => entries.GetValueOrDefault(d.Id) != d.Keys.Count)
            .Select(d => $"{d.Code} has {entries.GetValueOrDefault(d.Id)} entries in its history after {d.Keys.Count} commands"));
    }

    static async Task<List<string[]>> ReadAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the check's own words
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        List<string[]> rows = [];
        while (await reader.ReadAsync())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)!)]);
        }

        return rows;
    }
}
