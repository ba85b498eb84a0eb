using CaiCach.Kernel.Data;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace CaiCach.ParIndex.Live;

/// <summary>The published sets of a year, one a level for each index. Published sets never change, so each is read once.</summary>
public sealed class LiveSets(AppDb db, IMemoryCache cache)
{
    /// <summary>The last published one where a level has several.</summary>
    public async Task<IReadOnlyList<CriteriaTree>> OfAsync(int year, CancellationToken cancellationToken)
    {
        var sets = await db.Set<CriteriaSet>().AsNoTracking().Where(s => s.State == CriteriaSetState.Published && s.YearFrom <= year && year <= s.YearTo)
            .Select(s => new { s.Id, s.Index, s.Level, s.PublishedAt }).ToListAsync(cancellationToken);
        List<CriteriaTree> trees = [];
        foreach (var set in sets.GroupBy(s => (s.Index, s.Level)).Select(g => g.MaxBy(s => s.PublishedAt)!).OrderBy(s => s.Index).ThenBy(s => s.Level))
        {
            trees.Add(await TreeAsync(set.Id, cancellationToken));
        }

        return trees;
    }

    public async Task<CriteriaTree?> OfLevelAsync(IndexKind index, UnitKind level, int year, CancellationToken cancellationToken) =>
        (await OfAsync(year, cancellationToken)).FirstOrDefault(t => t.Set.Index == index && t.Set.Level == level);

    /// <summary>A published set.</summary>
    public async Task<CriteriaTree> TreeAsync(Guid setId, CancellationToken cancellationToken) =>
        cache.TryGetValue<CriteriaTree>((typeof(CriteriaTree), setId), out var kept) && kept is not null ? kept
            : cache.Set((typeof(CriteriaTree), setId), (await CriteriaTree.LoadAsync(db, setId, cancellationToken))!, TimeSpan.FromMinutes(10));
}
