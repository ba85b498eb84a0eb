using CaiCach.Kernel.Data;
using CaiCach.ParIndex.Criteria;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Live;

/// <summary>Whether points of a leaf came back since a day: what a remedy task is held against.</summary>
public sealed class PointsBack(AppDb db)
{
    /// <returns>Points at the end of the day, points as last scored, the maximum; null when nothing was kept.</returns>
    public async Task<(decimal? Then, decimal Now, decimal Max)?> ReadAsync(Guid leafId, Guid unitId, DateOnly since, CancellationToken cancellationToken)
    {
        var scores = await db.Set<LiveScore>().AsNoTracking().Where(s => s.UnitId == unitId && s.CriterionId == leafId && s.Year == since.Year).OrderBy(s => s.Day)
            .Select(s => new { s.Day, s.Points }).ToListAsync(cancellationToken);
        return scores.Count == 0 ? null
            : (scores.LastOrDefault(s => s.Day <= since)?.Points, scores[^1].Points ?? 0, await db.Set<Criterion>().AsNoTracking().Where(c => c.Id == leafId).Select(c => c.Max).SingleAsync(cancellationToken));
    }
}
