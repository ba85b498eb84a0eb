using CaiCach.Kernel.Backups;
using CaiCach.Kernel.Data;
using Microsoft.Data.Sqlite;

namespace CaiCach.Data.Sqlite;

/// <summary>Copies through SQLite's online backup: one read transaction, writers go on in the write-ahead log.</summary>
public sealed class SqliteCopy(DatabaseOptions options) : IDatabaseCopy
{
    public string PartName => "database.sqlite";

    public async Task DumpAsync(string file, CancellationToken cancellationToken)
    {
        await using var source = await OpenAsync(options.ConnectionString, cancellationToken);
        await using var target = await OpenAsync($"Data Source={file};Pooling=False", cancellationToken);
        source.BackupDatabase(target);
        await RunAsync(target, "PRAGMA journal_mode=DELETE", cancellationToken); // one file, no log beside it
    }

    public async Task<bool> IsEmptyAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(new SqliteConnectionStringBuilder(options.ConnectionString).DataSource))
        {
            return true;
        }

        await using var connection = await OpenAsync(options.ConnectionString, cancellationToken);
        // What a migration puts in, the legal terms of publication, is no data of a house.
        foreach (var table in await TablesAsync(connection, cancellationToken))
        {
            if (await RunAsync(connection, $"SELECT EXISTS (SELECT 1 FROM \"{table}\")", cancellationToken) is 1L)
            {
                return false;
            }
        }

        return true;
    }

    public async Task LoadAsync(string file, CancellationToken cancellationToken)
    {
        var place = Path.GetFullPath(new SqliteConnectionStringBuilder(options.ConnectionString).DataSource);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        await using var source = await OpenAsync($"Data Source={file};Pooling=False;Mode=ReadOnly", cancellationToken);
        await using var target = await OpenAsync(options.ConnectionString, cancellationToken);
        source.BackupDatabase(target);
        SqliteConnection.ClearAllPools();
    }

    static async Task<List<string>> TablesAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name NOT IN ('kernel_migration', '__EFMigrationsLock', 'procedure_publication_term') AND name NOT LIKE 'dossier!_search%' ESCAPE '!'";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        List<string> tables = [];
        while (await reader.ReadAsync(cancellationToken))
        {
            tables.Add(reader.GetString(0));
        }

        return tables;
    }

    static async Task<object?> RunAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // table names come from the database's own list
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync(cancellationToken);
    }

    static async Task<SqliteConnection> OpenAsync(string connectionString, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }
}
