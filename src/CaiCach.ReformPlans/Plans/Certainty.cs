namespace CaiCach.ReformPlans.Plans;

/// <summary>How far a figure taken from outside may be relied on.</summary>
public enum Certainty
{
    /// <summary>Read in a published source.</summary>
    Published,

    /// <summary>Known from memory of the text and not yet compared with it: shown with a warning.</summary>
    Unverified,
}
