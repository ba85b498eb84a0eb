using System.Data.Common;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaiCach.TestKit;

/// <summary>
/// Asks the database for its plan of every query just before the query runs, and says what is wrong with it: dossiers, letters or tasks read
/// from end to end, or sorted before the page is cut.
/// </summary>
/// <param name="atScale">
/// True measures what PostgreSQL really touches, which needs a database of realistic size; false forbids it the ways that only suit a small table
/// and looks whether an index can serve.
/// </param>
public sealed partial class QueryPlans(bool atScale) : DbCommandInterceptor
{
    const int MostSorted = 1000;
    const int MostRead = 50_000;

    static readonly string[] Guarded = ["dossier_dossier", "accountability_apology", "plan_task", "plan_task_entry", "plan_escalation", "plan_escalation_recipient", "dossier_referral", "dossier_online_arrival", "dossier_cross_unit_paper", "dossier_fee_payment"];

    readonly List<string> wrong = [];

    public bool IsOn { get; set; }

    /// <summary>How many queries were asked while it was on.</summary>
    public int Queries { get; private set; }

    /// <summary>Pages of the database touched since <see cref="Take"/>; only at scale, only PostgreSQL.</summary>
    public long Blocks { get; private set; }

    /// <summary>What is wrong since the last call, each with its query and plan.</summary>
    public IReadOnlyList<string> Take()
    {
        var taken = wrong.ToList();
        wrong.Clear();
        Blocks = 0;
        return taken;
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (IsOn && command.CommandText.StartsWith("SELECT", StringComparison.Ordinal))
        {
            Queries++;
            await (command.GetType().Name.StartsWith("Sqlite", StringComparison.Ordinal) ? LookAtSqliteAsync(command) : LookAtPostgresAsync(command));
        }

        return result;
    }

    async Task LookAtSqliteAsync(DbCommand command)
    {
        var lines = new List<(int Id, int Parent, string Text)>();
        await using (var explain = Copy(command, "EXPLAIN QUERY PLAN " + command.CommandText))
        await using (var reader = await explain.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                lines.Add((reader.GetInt32(0), reader.GetInt32(1), reader.GetString(3)));
            }
        }

        var names = TableAlias().Matches(command.CommandText).Where(m => Guarded.Contains(m.Groups[1].Value)).Select(m => m.Groups[2].Value).ToHashSet();
        var plan = string.Join('\n', lines.Select(l => l.Text));
        foreach (var line in lines.Where(l => l.Text.Split(' ') is [("SCAN" or "SEARCH"), var name, ..] && names.Contains(name)))
        {
            if (line.Text.StartsWith("SCAN", StringComparison.Ordinal) && !line.Text.Contains("USING", StringComparison.Ordinal))
            {
                Report("reads the whole table", command, plan);
            }

            // Sorted beside the access to the table itself; a sort further out works on the page that was cut.
            if (!line.Text.Contains("(id=?)", StringComparison.Ordinal) && lines.Any(l => l.Parent == line.Parent && l.Text == "USE TEMP B-TREE FOR ORDER BY"))
            {
                Report("sorts before the page is cut", command, plan);
            }
        }
    }

    async Task LookAtPostgresAsync(DbCommand command)
    {
        if (!atScale)
        {
            await RunAsync(command, "SET enable_seqscan = off; SET enable_sort = off");
        }

        string plan;
        await using (var explain = Copy(command, (atScale ? "EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) " : "EXPLAIN (FORMAT JSON) ") + command.CommandText))
        {
            plan = (string)(await explain.ExecuteScalarAsync())!;
        }

        if (!atScale)
        {
            await RunAsync(command, "RESET enable_seqscan; RESET enable_sort");
        }

        var root = JsonDocument.Parse(plan).RootElement[0].GetProperty("Plan");
        if (atScale)
        {
            Blocks += root.GetProperty("Shared Hit Blocks").GetInt64() + root.GetProperty("Shared Read Blocks").GetInt64();
        }

        foreach (var fault in Faults(root).Distinct())
        {
            Report(fault, command, plan);
        }
    }

    IEnumerable<string> Faults(JsonElement node)
    {
        var type = Text(node, "Node Type");
        if (type == "Seq Scan" && Guarded.Contains(Text(node, "Relation Name")) && (!atScale || Rows(node) > MostRead))
        {
            yield return "reads the whole table";
        }

        if (type == "Sort" && (atScale ? Rows(node) > MostSorted : ReadsUncut(node)))
        {
            yield return "sorts before the page is cut";
        }

        foreach (var fault in Children(node).SelectMany(Faults))
        {
            yield return fault;
        }
    }

    /// <summary>A guarded table below that is not looked up row by row, with no limit in between.</summary>
    static bool ReadsUncut(JsonElement node) => Text(node, "Node Type") != "Limit"
        && ((Guarded.Contains(Text(node, "Relation Name")) && !Text(node, "Index Cond").StartsWith("(id = ", StringComparison.Ordinal)) || Children(node).Any(ReadsUncut));

    static double Rows(JsonElement node) => node.GetProperty("Actual Rows").GetDouble() * node.GetProperty("Actual Loops").GetDouble();

    static List<JsonElement> Children(JsonElement node) => node.TryGetProperty("Plans", out var plans) ? [.. plans.EnumerateArray()] : [];

    static string Text(JsonElement node, string name) => node.TryGetProperty(name, out var value) ? value.GetString()! : "";

    void Report(string fault, DbCommand command, string plan) => wrong.Add($"{fault}\n{command.CommandText}\n{plan}");

    static async Task RunAsync(DbCommand like, string sql)
    {
        await using var command = like.Connection!.CreateCommand();
        command.Transaction = like.Transaction;
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    static DbCommand Copy(DbCommand command, string sql)
    {
        var copy = command.Connection!.CreateCommand();
        (copy.CommandText, copy.Transaction, copy.CommandTimeout) = (sql, command.Transaction, 600);
        foreach (DbParameter parameter in command.Parameters)
        {
            copy.Parameters.Add(parameter is ICloneable typed ? typed.Clone() : new SqliteParameter(parameter.ParameterName, parameter.Value));
        }

        return copy;
    }

    [GeneratedRegex("\"(\\w+)\" AS \"(\\w+)\"")]
    private static partial Regex TableAlias();
}
