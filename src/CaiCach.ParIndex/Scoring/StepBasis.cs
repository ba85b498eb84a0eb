namespace CaiCach.ParIndex.Scoring;

/// <summary>What a step table looks at.</summary>
public enum StepBasis
{
    /// <summary>Numerator by denominator, in percent.</summary>
    Percent,

    /// <summary>How many.</summary>
    Count,
}
