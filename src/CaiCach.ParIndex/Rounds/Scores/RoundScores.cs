using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace CaiCach.ParIndex.Rounds.Scores;

/// <summary>Reads the scores of a round. What this node has read before it does not read again: only rows that were added since, and their number, which tells whether one came in between.</summary>
public sealed class RoundScores(AppDb db, IMemoryCache cache)
{
    static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    /// <summary>Of all units. Not to be asked in a transaction that has itself added scores.</summary>
    public async Task<LastScores> OfRoundAsync(Guid roundId, CancellationToken cancellationToken)
    {
        var rows = db.Set<RoundScore>().Where(s => s.RoundId == roundId);
        if (!cache.TryGetValue<LastScores>((typeof(LastScores), roundId), out var known) || known is not { Count: > 0 })
        {
            known = await LastScores.None.WithAsync(rows, cancellationToken);
        }
        else if (await rows.CountAsync(cancellationToken) != known.Count)
        {
            var last = known.LastId;
            known = await known.WithAsync(rows.Where(s => s.Id.CompareTo(last) > 0), cancellationToken);
            if (await rows.CountAsync(cancellationToken) != known.Count)
            {
                // An action that began before the last one known ended after it: its rows stand before, and all are read.
                known = await LastScores.None.WithAsync(rows, cancellationToken);
            }
        }

        return cache.Set((typeof(LastScores), roundId), known, Kept);
    }

    /// <summary>Of one unit, its own transaction's included.</summary>
    public Task<LastScores> OfUnitAsync(Guid roundUnitId, CancellationToken cancellationToken) =>
        LastScores.None.WithAsync(db.Set<RoundScore>().Where(s => s.RoundUnitId == roundUnitId), cancellationToken);
}
