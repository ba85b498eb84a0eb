using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.ParIndex.Criteria.Keeping;
using CaiCach.ParIndex.Criteria.Reading;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Criteria.Listing;

/// <summary>Reads sets. Whoever may see the index may see what it is made of; drafts are for those who keep them.</summary>
public sealed class CriteriaReader(AppDb db, IEnumerable<IRatioMeasure> measures)
{
    public async Task<IReadOnlyList<CriteriaSetRow>> ListAsync(bool withDrafts, CancellationToken cancellationToken)
    {
        var sets = await db.Set<CriteriaSet>().AsNoTracking().Where(s => withDrafts || s.State == CriteriaSetState.Published).ToListAsync(cancellationToken);
        var ids = sets.Select(s => s.Id).ToList();
        var nodes = (await db.Set<Criterion>().AsNoTracking().Where(c => ids.Contains(c.SetId)).Select(c => new { c.SetId, IsLeaf = c.Channel != null, IsField = c.ParentId == null && c.Outside == null, c.Max }).ToListAsync(cancellationToken)).ToLookup(c => c.SetId);
        return [.. sets.OrderByDescending(s => s.YearTo).ThenBy(s => s.Level).ThenBy(s => s.Code, StringComparer.Ordinal)
            .Select(s => new CriteriaSetRow(s, nodes[s.Id].Count(n => n.IsField), nodes[s.Id].Count(n => n.IsLeaf), nodes[s.Id].Where(n => n.IsField).Sum(n => n.Max)))];
    }

    /// <returns>Null when there is no such set, or only a draft that this person may not see.</returns>
    public async Task<CriteriaSetView?> FindAsync(Guid id, bool withDrafts, CancellationToken cancellationToken)
    {
        var tree = await CriteriaTree.LoadAsync(db, id, cancellationToken);
        if (tree is null || (tree.Set.State == CriteriaSetState.Draft && !withDrafts))
        {
            return null;
        }

        var findings = CriteriaChecks.Of(CriteriaNodes.Draft(tree, tree.Set.ParentSetId is null ? null : ""), measures.Select(m => m.Definition.Code).ToHashSet());
        var others = new[] { tree.Set.CopiedFromId, tree.Set.ParentSetId }.OfType<Guid>().ToList();
        return new CriteriaSetView(tree, findings, await db.Set<CriteriaSet>().AsNoTracking().Where(s => others.Contains(s.Id)).ToListAsync(cancellationToken));
    }

    /// <summary>Who did what with the set, the last first.</summary>
    public Task<IReadOnlyList<StoryLine>> StoryAsync(CriteriaSetView view, CancellationToken cancellationToken) => StoryLine.LatestAsync(db, CriteriaSetRecord.Of(view.Tree.Set), 12, cancellationToken);

    /// <summary>A leaf by itself, of a set in force, and the index it belongs to.</summary>
    public async Task<(Criterion Leaf, IndexKind Index)?> LeafAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Set<Criterion>().AsNoTracking().Where(c => c.Id == id && c.Channel != null)
            .Join(db.Set<CriteriaSet>().Where(s => s.State == CriteriaSetState.Published), c => c.SetId, s => s.Id, (c, s) => new { Leaf = c, s.Index }).SingleOrDefaultAsync(cancellationToken) is { } found
            ? (found.Leaf, found.Index) : null;

    public IEnumerable<RatioDefinition> Measures => measures.Select(m => m.Definition).OrderBy(m => m.Code, StringComparer.Ordinal);
}
