using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Criteria;

/// <summary>A set with its nodes in reading order, and the ways to walk it.</summary>
public sealed class CriteriaTree
{
    readonly Dictionary<Guid, Criterion> byId;
    readonly ILookup<Guid?, Criterion> children;

    public CriteriaTree(CriteriaSet set, IEnumerable<Criterion> nodes)
    {
        (Set, Nodes) = (set, [.. nodes.OrderBy(n => n.Ordinal)]);
        byId = Nodes.ToDictionary(n => n.Id);
        children = Nodes.ToLookup(n => n.ParentId);
        Leaves = [.. Nodes.Where(n => !children[n.Id].Any())];
    }

    public CriteriaSet Set { get; }

    public IReadOnlyList<Criterion> Nodes { get; }

    public IReadOnlyList<Criterion> Leaves { get; }

    /// <summary>Lĩnh vực: the nodes without a parent, bonus and penalty left out.</summary>
    public IEnumerable<Criterion> Fields => children[null].Where(n => n.Outside is null);

    public IEnumerable<Criterion> ChildrenOf(Criterion node) => children[node.Id];

    public bool IsLeaf(Criterion node) => !children[node.Id].Any();

    public Criterion this[Guid id] => byId[id];

    public Criterion? Find(Guid? id) => id is { } known ? byId.GetValueOrDefault(known) : null;

    public Criterion? Find(string code) => Nodes.FirstOrDefault(n => n.Code == code);

    /// <summary>The field that a node belongs to.</summary>
    public Criterion FieldOf(Criterion node)
    {
        while (node.ParentId is { } parent)
        {
            node = byId[parent];
        }

        return node;
    }

    /// <summary>1 for a field, 2 for a criterion, 3 for a sub-criterion.</summary>
    public int DepthOf(Criterion node)
    {
        var depth = 1;
        for (var at = node; at.ParentId is { } parent; at = byId[parent])
        {
            depth++;
        }

        return depth;
    }

    public IEnumerable<Criterion> LeavesUnder(Criterion node) => IsLeaf(node) ? [node] : ChildrenOf(node).SelectMany(LeavesUnder);

    /// <returns>Null when there is no such set.</returns>
    public static async Task<CriteriaTree?> LoadAsync(AppDb db, Guid setId, CancellationToken cancellationToken)
    {
        var set = await db.Set<CriteriaSet>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == setId, cancellationToken);
        return set is null ? null : new CriteriaTree(set, await db.Set<Criterion>().AsNoTracking().Where(c => c.SetId == setId).ToListAsync(cancellationToken));
    }
}
