using CaiCach.Kernel.Facts;

namespace CaiCach.Measures.Recounting;

/// <summary>A counter that is not what the rows say.</summary>
public sealed record CellDifference(Fact Cell, long Counter, long Rows);
