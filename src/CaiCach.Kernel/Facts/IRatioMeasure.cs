namespace CaiCach.Kernel.Facts;

/// <summary>A share that a scoring rule can read by itself: so many of so many, for each agency. A module registers its own; the index reads all of them the same way.</summary>
public interface IRatioMeasure
{
    RatioDefinition Definition { get; }

    /// <summary>The share of every agency in the scope, as it stood at the end of the last day; an agency with nothing to show may be absent. Set-based: one reading, however many agencies.</summary>
    Task<IReadOnlyDictionary<Guid, Ratio>> ReadAsync(RatioScope scope, CancellationToken cancellationToken);

    /// <summary>What entered the denominator between the two days and not the numerator: what cost points, the newest first.</summary>
    Task<IReadOnlyList<RatioRow>> LostAsync(RatioScope scope, int take, CancellationToken cancellationToken);

    /// <summary>Local address of the rows of one agency.</summary>
    string RowsOf(RatioScope scope, Guid agencyId, bool numerator);
}
