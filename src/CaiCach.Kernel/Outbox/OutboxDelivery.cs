using CaiCach.Kernel.Data;
using CaiCach.Kernel.Time;
using CaiCach.Kernel.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CaiCach.Kernel.Outbox;

/// <summary>
/// Sends what is due, at least once. A message is claimed by one conditional update that counts the attempt and sets the next one, so that any
/// number of nodes may run this at once and a node that dies loses nothing; the gateway knows a repeat by the message's reference.
/// </summary>
public sealed class OutboxDelivery(
    AppDb db, LocalClock clock, WriteQueue queue, IEnumerable<IOutboxChannel> channels, ILogger<OutboxDelivery> log)
{
    public const int BatchSize = 20;

    // Shorter than the shortest wait: a slow gateway must not still be talking when the message comes up again.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(45);

    /// <summary>Tries every message that is due, up to a batch.</summary>
    /// <returns>How many were taken up; a full batch means that more may be waiting.</returns>
    public async Task<int> RunOnceAsync(CancellationToken cancellationToken)
    {
        var ready = channels.Where(c => c.IsReady).ToDictionary(c => c.Channel);
        if (ready.Count == 0)
        {
            return 0;
        }

        var (names, now) = (ready.Keys.ToList(), clock.Now);
        var due = await db.Set<OutboxMessage>().AsNoTracking()
            .Where(m => m.State == OutboxState.Waiting && m.NextAttemptAt <= now && names.Contains(m.Channel))
            .OrderBy(m => m.NextAttemptAt).ThenBy(m => m.Id).Take(BatchSize).ToListAsync(cancellationToken);
        foreach (var message in due)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await TryAsync(message, ready[message.Channel], cancellationToken);
        }

        return due.Count;
    }

    async Task TryAsync(OutboxMessage message, IOutboxChannel channel, CancellationToken cancellationToken)
    {
        if (message.Attempts >= OutboxRetry.MaximumAttempts)
        {
            // Claimed for the last time by a process that did not live to tell.
            await FinishAsync(message, message.Attempts, OutboxState.Parked, "Bị ngắt trong lần gửi cuối; có thể đã gửi.");
            return;
        }

        var attempt = message.Attempts + 1;
        if (!await ClaimAsync(message, attempt, cancellationToken))
        {
            return;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await channel.SendAsync(message, patience.Token);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw; // the program stops; the wait written by the claim brings the message back
        }
#pragma warning disable CA1031 // whatever the gateway does wrong is this message's trouble, never the worker's
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var state = attempt >= OutboxRetry.MaximumAttempts ? OutboxState.Parked : OutboxState.Waiting;
            log.LogWarning("Outbox message {Id} ({Kind}) failed in attempt {Attempt} and is {State}: {Error}", message.Id, message.Kind, attempt, state, exception.GetType().Name);
            await FinishAsync(message, attempt, state, OutboxError.Of(exception));
            return;
        }

        await FinishAsync(message, attempt, OutboxState.Sent, null);
    }

    async Task<bool> ClaimAsync(OutboxMessage message, int attempt, CancellationToken cancellationToken)
    {
        var next = clock.Now + OutboxRetry.After(attempt);
        using var turn = await queue.EnterAsync(cancellationToken);
        return await db.Set<OutboxMessage>()
            .Where(m => m.Id == message.Id && m.State == OutboxState.Waiting && m.Attempts == message.Attempts && m.NextAttemptAt == message.NextAttemptAt)
            .ExecuteUpdateAsync(s => s.SetProperty(m => m.Attempts, attempt).SetProperty(m => m.NextAttemptAt, next), cancellationToken) == 1;
    }

    // Not cancelled by a stop of the program: what the gateway has taken must be written down.
    async Task FinishAsync(OutboxMessage message, int attempt, OutboxState state, string? error)
    {
        DateTimeOffset? sentAt = state == OutboxState.Sent ? clock.Now : null;
        using var turn = await queue.EnterAsync(CancellationToken.None);
        await db.Set<OutboxMessage>()
            .Where(m => m.Id == message.Id && m.State == OutboxState.Waiting && m.Attempts == attempt)
            .ExecuteUpdateAsync(s => s.SetProperty(m => m.State, state).SetProperty(m => m.SentAt, sentAt).SetProperty(m => m.LastError, error), CancellationToken.None);
    }
}
