namespace CaiCach.Crash.Tests;

/// <summary>Where the web program listens now; while it is down, clients wait here.</summary>
internal sealed class Server(IReadOnlyDictionary<string, string> settings) : IAsyncDisposable
{
    TaskCompletionSource<Uri> address = New();
    WebProcess? process;

    public Task<Uri> AddressAsync(CancellationToken cancellationToken) => address.Task.WaitAsync(cancellationToken);

    public async Task StartAsync()
    {
        process = await WebProcess.StartAsync(settings);
        address.SetResult(process.Address);
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed, connections break.</summary>
    public async Task KillAsync()
    {
        address = New();
        await process!.DisposeAsync();
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            await KillAsync();
        }
    }

    static TaskCompletionSource<Uri> New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
