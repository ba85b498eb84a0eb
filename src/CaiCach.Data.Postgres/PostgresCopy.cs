using System.Diagnostics;
using System.Globalization;
using CaiCach.Kernel.Backups;
using CaiCach.Kernel.Data;
using Npgsql;

namespace CaiCach.Data.Postgres;

/// <summary>Copies through <c>pg_dump</c> and <c>pg_restore</c>: one snapshot out, one transaction in.</summary>
public sealed class PostgresCopy(DatabaseOptions options) : IDatabaseCopy
{
    readonly NpgsqlConnectionStringBuilder connection = new(options.ConnectionString);

    public string PartName => "database.pgdump";

    public Task DumpAsync(string file, CancellationToken cancellationToken) =>
        RunAsync("pg_dump", ["-Fc", "--no-owner", "--no-privileges", "-f", file], cancellationToken);

    public async Task<bool> IsEmptyAsync(CancellationToken cancellationToken)
    {
        await using var opened = new NpgsqlConnection(options.ConnectionString);
        await opened.OpenAsync(cancellationToken);
        await using var list = new NpgsqlCommand(
            "SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT IN ('kernel_migration', 'procedure_publication_term')", opened);
        List<string> tables = [];
        await using (var reader = await list.ExecuteReaderAsync(cancellationToken))
        {
            while (await reader.ReadAsync(cancellationToken))
            {
                tables.Add(reader.GetString(0));
            }
        }

        foreach (var table in tables)
        {
#pragma warning disable CA2100 // table names come from the database's own list
            await using var any = new NpgsqlCommand($"SELECT EXISTS (SELECT 1 FROM public.\"{table}\")", opened);
#pragma warning restore CA2100
            if (await any.ExecuteScalarAsync(cancellationToken) is true)
            {
                return false;
            }
        }

        return true;
    }

    public async Task LoadAsync(string file, CancellationToken cancellationToken)
    {
        await RunAsync("pg_restore", ["--clean", "--if-exists", "--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error", file], cancellationToken);
        NpgsqlConnection.ClearAllPools(); // prepared statements of the tables that were replaced
    }

    async Task RunAsync(string name, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Find(name))
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            ArgumentList = { "-h", connection.Host ?? "localhost", "-p", connection.Port.ToString(CultureInfo.InvariantCulture), "-d", connection.Database ?? "", "-w" },
        };
        if (connection.Username is { } user)
        {
            start.ArgumentList.Add("-U");
            start.ArgumentList.Add(user);
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        if (connection.Password is { } password)
        {
            start.Environment["PGPASSWORD"] = password; // not on the command line, where everybody on the machine could read it
        }

        using var process = Process.Start(start)!;
        try
        {
            var said = await process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"{name} ended with {process.ExitCode}: {said}");
            }
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw;
        }
    }

    static string Find(string name)
    {
        string[] installed = Directory.Exists("/usr/lib/postgresql")
            ? [.. Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(f => int.TryParse(Path.GetFileName(f), out var version) ? version : 0).Select(f => Path.Combine(f, "bin"))]
            : [];
        // The versions' own folders first: on PATH Debian puts a wrapper that picks a version by other rules.
        return installed.Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':')).Select(f => Path.Combine(f, name)).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException($"{name} is not installed; it comes with PostgreSQL.");
    }
}
