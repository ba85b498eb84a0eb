using CaiCach.ParIndex.Criteria;

namespace CaiCach.ParIndex.Live;

/// <summary>A leaf whose points are not what they were the day before.</summary>
public sealed record LeafChange(Criterion Leaf, decimal? Before, decimal? After)
{
    public decimal Difference => (After ?? 0) - (Before ?? 0);
}
