using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace CaiCach.Procedures.Regimes;

/// <summary>The decree in force on a day, or the one a dossier pinned, with its timers; the printed forms, the causes of pausing and the online levels. At most ten seconds old.</summary>
public sealed class RegimeReader(AppDb db, IMemoryCache cache)
{
    public async Task<LegalRegime> OnAsync(DateOnly day, CancellationToken cancellationToken) =>
        (await ReadAsync(cancellationToken)).Regimes.Single(r => r.HoldsOn(day));

    public async Task<LegalRegime> OfAsync(Guid regimeId, CancellationToken cancellationToken) =>
        (await ReadAsync(cancellationToken)).Regimes.Single(r => r.Id == regimeId);

    /// <summary>All, the newest first.</summary>
    public async Task<IReadOnlyList<LegalRegime>> AllAsync(CancellationToken cancellationToken) => (await ReadAsync(cancellationToken)).Regimes;

    /// <summary>The printed form of a kind for a paper made on a day; null where no circular has one.</summary>
    public async Task<LegalForm?> FormAsync(FormKind kind, DateOnly day, CancellationToken cancellationToken) =>
        (await ReadAsync(cancellationToken)).Forms.FirstOrDefault(f => f.Kind == kind && f.HoldsOn(day));

    /// <summary>Every form there was and is.</summary>
    public async Task<IReadOnlyList<LegalForm>> FormsAsync(CancellationToken cancellationToken) => (await ReadAsync(cancellationToken)).Forms;

    /// <summary>Causes for which the time of a dossier may stand still on a day.</summary>
    public async Task<IReadOnlyList<PauseCause>> PausesAsync(DateOnly day, CancellationToken cancellationToken) =>
        [.. (await ReadAsync(cancellationToken)).Pauses.Where(p => p.HoldsOn(day))];

    /// <summary>Every cause of pausing there was and is.</summary>
    public async Task<IReadOnlyList<PauseCause>> AllPausesAsync(CancellationToken cancellationToken) => (await ReadAsync(cancellationToken)).Pauses;

    /// <summary>Every online level there was and is.</summary>
    public async Task<IReadOnlyList<LegalLevel>> LevelsAsync(CancellationToken cancellationToken) => (await ReadAsync(cancellationToken)).Levels;

    async Task<Law> ReadAsync(CancellationToken cancellationToken)
    {
        if (cache.TryGetValue<Law>(typeof(RegimeReader), out var law) && law is not null)
        {
            return law;
        }

        law = new Law(
            await db.Set<LegalRegime>().AsNoTracking().Include(r => r.Timers).OrderByDescending(r => r.ValidFrom).ToListAsync(cancellationToken),
            await db.Set<LegalForm>().AsNoTracking().OrderBy(f => f.ValidFrom).ThenBy(f => f.Number).ToListAsync(cancellationToken),
            await db.Set<PauseCause>().AsNoTracking().OrderBy(p => p.Name).ThenBy(p => p.ValidFrom).ToListAsync(cancellationToken),
            [.. (await db.Set<LegalLevel>().AsNoTracking().ToListAsync(cancellationToken)).OrderBy(l => l.Level).ThenBy(l => l.ValidFrom)]);
        return cache.Set(typeof(RegimeReader), law, TimeSpan.FromSeconds(10));
    }

    sealed record Law(IReadOnlyList<LegalRegime> Regimes, IReadOnlyList<LegalForm> Forms, IReadOnlyList<PauseCause> Pauses, IReadOnlyList<LegalLevel> Levels);
}
