using CaiCach.Kernel.Data;

namespace CaiCach.Kernel.Writing;

/// <summary>
/// On SQLite every write passes one queue, first come, first served: many connections asking for the write lock at once starve each other
/// as soon as the disk is slow. On PostgreSQL the queue lets everybody through.
/// </summary>
public sealed class WriteQueue(DatabaseOptions database) : IDisposable
{
    readonly SemaphoreSlim? single = database.Provider == "sqlite" ? new SemaphoreSlim(1, 1) : null;

    /// <summary>Waits for the turn; dispose the result to let the next one in.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        if (single is null)
        {
            return NoTurn.Instance;
        }

        await single.WaitAsync(cancellationToken);
        return new Turn(single);
    }

    public void Dispose() => single?.Dispose();

    sealed class Turn(SemaphoreSlim semaphore) : IDisposable
    {
        SemaphoreSlim? held = semaphore;

        public void Dispose() => Interlocked.Exchange(ref held, null)?.Release();
    }

    sealed class NoTurn : IDisposable
    {
        public static readonly NoTurn Instance = new();

        public void Dispose()
        {
        }
    }
}
