using CaiCach.Kernel.Facts;
using CaiCach.Organisations.Units;

namespace CaiCach.ParIndex.Live;

/// <summary>An agency's part in a measured leaf.</summary>
/// <param name="Costs">Points that the leaf would have more if this agency had met everything, the others as they are.</param>
/// <param name="MetRows">Address of what it met.</param>
/// <param name="AllRows">Address of all that was looked at.</param>
public sealed record LeafAgency(Unit Agency, Ratio Share, decimal Costs, string MetRows, string AllRows)
{
    public decimal Percent => Share.Numerator * 100 / Share.Denominator;
}
