namespace CaiCach.ParIndex.Scoring;

/// <summary>What a share of nothing is worth: when no petition arose, some decisions give all points, others none.</summary>
public enum ZeroDenominator
{
    /// <summary>All points.</summary>
    Full,

    /// <summary>None.</summary>
    Zero,

    /// <summary>The leaf does not apply.</summary>
    NotApplicable,
}
