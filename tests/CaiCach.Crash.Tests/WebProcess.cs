using System.Diagnostics;

namespace CaiCach.Crash.Tests;

/// <summary>The built web program as a process of its own, on a free port of the loopback.</summary>
internal sealed class WebProcess : IAsyncDisposable
{
    const string Listening = "Now listening on: ";

    readonly Process process;
    readonly Task reading;

    WebProcess(Process process, Uri address, Task reading) => (this.process, Address, this.reading) = (process, address, reading);

    public Uri Address { get; }

    public static async Task<WebProcess> StartAsync(IReadOnlyDictionary<string, string> settings)
    {
        var own = Path.Combine(AppContext.BaseDirectory, typeof(WebProcess).Assembly.GetName().Name!);
        var host = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet";

        // Under this test program's list of assemblies, so that the twin can be told to load one of them.
        var start = new ProcessStartInfo(host, [
            "exec", "--depsfile", own + ".deps.json", "--runtimeconfig", own + ".runtimeconfig.json", Path.Combine(AppContext.BaseDirectory, "CaiCach.Web.dll"),
            "--urls", "http://127.0.0.1:0", "--contentRoot", AppContext.BaseDirectory,
            "--Logging:LogLevel:Default=None", "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        var heard = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var reading = Task.WhenAll(ReadAsync(process.StandardOutput, heard), ReadAsync(process.StandardError, heard));
        _ = reading.ContinueWith(_ => heard.TrySetException(new InvalidOperationException("The web program ended before it listened.")), TaskScheduler.Default);
        return new WebProcess(process, await heard.Task.WaitAsync(TimeSpan.FromMinutes(2)), reading);
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        await reading;
        process.Dispose();
    }

    static async Task ReadAsync(StreamReader output, TaskCompletionSource<Uri> heard)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            var at = line.IndexOf(Listening, StringComparison.Ordinal);
            if (at >= 0)
            {
                heard.TrySetResult(new Uri(line[(at + Listening.Length)..].Trim()));
            }
        }
    }
}
