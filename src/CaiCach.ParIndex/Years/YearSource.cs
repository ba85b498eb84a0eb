namespace CaiCach.ParIndex.Years;

/// <summary>Where a year's result comes from.</summary>
public enum YearSource
{
    /// <summary>A printed table that was loaded.</summary>
    Printed,

    /// <summary>A round of assessment that was published here.</summary>
    Round,

    /// <summary>The live index on the last day that is known of the year.</summary>
    Live,
}
