namespace CaiCach.ParIndex.Scoring;

/// <summary>What a <see cref="RelativeRule"/> holds a value against.</summary>
public enum RelativeBasis
{
    /// <summary>The highest value is the whole.</summary>
    Best,

    /// <summary>The lowest gives nothing, the highest everything.</summary>
    Range,
}
