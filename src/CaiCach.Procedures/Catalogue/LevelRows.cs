using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Catalogue;

/// <summary>The online level of versions on a day: the row that holds then, else what the version began with.</summary>
public static class LevelRows
{
    /// <summary>Of these versions, the ones that have one of the levels on the day.</summary>
    public static IQueryable<ProcedureVersion> OnLevel(this IQueryable<ProcedureVersion> versions, AppDb db, DateOnly day, IReadOnlyList<OnlineLevel> levels)
    {
        var rows = db.Set<OnlineLevelChange>().Where(l => l.ValidFrom <= day && (l.ValidTo == null || day <= l.ValidTo));
        return versions.Where(v => rows.Any(l => l.VersionId == v.Id && levels.Contains(l.Level))
            || (v.OnlineLevel != null && levels.Contains(v.OnlineLevel.Value) && !rows.Any(l => l.VersionId == v.Id)));
    }

    /// <summary>The rows that hold on a day, by version.</summary>
    public static async Task<IReadOnlyDictionary<Guid, OnlineLevelChange>> LevelsOnAsync(this AppDb db, IReadOnlyCollection<Guid> versionIds, DateOnly day, CancellationToken cancellationToken) =>
        (await db.Set<OnlineLevelChange>().AsNoTracking().Where(l => versionIds.Contains(l.VersionId) && l.ValidFrom <= day && (l.ValidTo == null || day <= l.ValidTo)).ToListAsync(cancellationToken))
            .GroupBy(l => l.VersionId).ToDictionary(g => g.Key, g => g.MaxBy(l => l.ValidFrom)!);
}
