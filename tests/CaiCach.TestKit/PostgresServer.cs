using System.Diagnostics;
using System.Globalization;

namespace CaiCach.TestKit;

/// <summary>A private PostgreSQL for one run of the tests: own folder, own socket, no TCP port, ended with the process.</summary>
public sealed class PostgresServer
{
    const string Programs = "/usr/lib/postgresql/15/bin";

    // Durability is off, for speed only. A standby that does not exist is named; only a database that sets synchronous_commit to on waits for it.
    const string Fast = "-c fsync=off -c full_page_writes=off -c synchronous_standby_names=missing -c synchronous_commit=local";

    readonly string folder;
    readonly string settings;

    PostgresServer(string folder, string settings) => (this.folder, this.settings) = (folder, settings);

    public static bool IsInstalled => File.Exists(Path.Combine(Programs, "postgres"));

    /// <param name="durable">True keeps what was committed through a crash, as in production.</param>
    public static PostgresServer Start(bool durable = false)
    {
        var folder = Directory.CreateTempSubdirectory("caicach-pg-").FullName;
        var server = new PostgresServer(folder, durable ? "" : Fast);
        if (Environment.IsPrivilegedProcess)
        {
            Run("chown", "postgres", folder); // PostgreSQL refuses to run as root
        }

        server.Program("initdb", "-D", Data(folder), "-U", "caicach", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        server.StartAgain();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.Stop();
        return server;
    }

    public string ConnectionString(string database) => string.Create(
        CultureInfo.InvariantCulture, $"Host={folder};Username=caicach;Database={database};Pooling=true;Maximum Pool Size=8;Connection Idle Lifetime=5;Connection Pruning Interval=5");

    /// <summary>Ends the server as a crash would: nothing is flushed, the next start recovers from the log.</summary>
    public void Crash() => Program("pg_ctl", "-D", Data(folder), "-m", "immediate", "-w", "stop");

    public void StartAgain() => Program("pg_ctl", "-D", Data(folder), "-w", "-l", Path.Combine(folder, "log"), "-o",
        $"-k {folder} -c listen_addresses='' -c max_connections=60 {settings}", "start");

    public void Execute(string sql) => Run(Path.Combine(Programs, "psql"), "-h", folder, "-U", "caicach", "-d", "postgres", "-q", "-v", "ON_ERROR_STOP=1", "-c", sql);

    static string Data(string folder) => Path.Combine(folder, "data");

    void Stop()
    {
        if (File.Exists(Path.Combine(Data(folder), "postmaster.pid")))
        {
            Crash();
        }

        Directory.Delete(folder, recursive: true);
    }

    void Program(string name, params string[] arguments)
    {
        var program = Path.Combine(Programs, name);
        if (Environment.IsPrivilegedProcess)
        {
            Run("runuser", ["-u", "postgres", "--", program, .. arguments]);
        }
        else
        {
            Run(program, arguments);
        }
    }

    static void Run(string program, params string[] arguments)
    {
        // pg_ctl leaves the server behind with our pipes open: its output goes to the log file and is not read here.
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = "/", UseShellExecute = false, RedirectStandardOutput = true };
        start.RedirectStandardOutput = !arguments.Contains("start");
        using var process = Process.Start(start)!;
        if (start.RedirectStandardOutput)
        {
            process.StandardOutput.ReadToEnd();
        }

        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{Path.GetFileName(program)} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}
