namespace CaiCach.ParIndex.Results;

/// <summary>A line of a file of results.</summary>
public sealed record ResultLine(int Line, int? Year, int? Rank, string Name, decimal Total, IReadOnlyList<(string Part, decimal Points)> Parts)
{
    /// <summary>Sum of the printed parts; null where there are none.</summary>
    public decimal? Sum => Parts.Count == 0 ? null : Parts.Sum(p => p.Points);
}
