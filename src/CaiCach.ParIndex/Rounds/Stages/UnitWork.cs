namespace CaiCach.ParIndex.Rounds.Stages;

/// <summary>What a unit of a round is doing at a moment.</summary>
public enum UnitWork
{
    NotBegun,

    /// <summary>Scores itself; not submitted, before its deadline.</summary>
    SelfScoring,

    Submitted,

    /// <summary>Did not submit in time and is locked.</summary>
    LateLocked,

    /// <summary>Others judge it.</summary>
    Judged,

    Explaining,

    Explained,

    /// <summary>Did not explain in time and is locked.</summary>
    NotExplained,

    Ended,
}
