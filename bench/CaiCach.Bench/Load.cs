using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CaiCach.Bench;

/// <summary>The two generators: wrk over HTTP, pgbench for the floor.</summary>
internal static partial class Load
{
    /// <param name="requests">Lines for <c>load/requests.lua</c>.</param>
    public static async Task<Slice> WrkAsync(Site site, string folder, IEnumerable<string> requests, int connections, int seconds, Func<double> databaseCpu)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllLinesAsync(file, requests);
        var before = Cpu.Of(site.ProcessId) + databaseCpu();
        var said = await RunAsync("wrk", ["-t1", $"-c{connections}", $"-d{seconds}s", "--timeout", "10s", "-s", Path.Combine(folder, "requests.lua"), site.Address.ToString(), "--", file]);
        var cpu = Cpu.Of(site.ProcessId) + databaseCpu() - before;
        File.Delete(file);
        var cells = said.Split('\n').Single(l => l.StartsWith("RESULT", StringComparison.Ordinal)).Split(' ').Skip(1).Select(c => double.Parse(c, CultureInfo.InvariantCulture)).ToList();
        return new Slice(cells[0] / (cells[1] / 1e6), cpu / cells[0] * 1e6, cells[2], cells[3], (long)cells[4]);
    }

    public static async Task<Slice> PgbenchAsync(string script, IReadOnlyList<string> connection, int clients, int seconds, IEnumerable<string> variables, Func<double> databaseCpu)
    {
        var before = databaseCpu();
        var said = await RunAsync("pgbench", ["-n", "-M", "prepared", "-c", $"{clients}", "-j", "1", "-T", $"{seconds}", "-f", script, .. variables.SelectMany(v => new[] { "-D", v }), .. connection]);
        var cpu = databaseCpu() - before;
        double Number(Regex pattern) => double.Parse(pattern.Match(said).Groups[1].Value, CultureInfo.InvariantCulture);
        return new Slice(Number(Rate()), cpu / Number(Count()) * 1e6, Number(Latency()), double.NaN, 0);
    }

    static async Task<string> RunAsync(string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await errors}");
    }

    [GeneratedRegex(@"tps = ([0-9.]+)")]
    private static partial Regex Rate();

    [GeneratedRegex(@"actually processed: (\d+)")]
    private static partial Regex Count();

    [GeneratedRegex(@"latency average = ([0-9.]+)")]
    private static partial Regex Latency();
}
