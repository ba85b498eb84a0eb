namespace CaiCach.ParIndex.Live;

/// <summary>
/// A leaf's score of a unit from a day on, as if that day were the end of the year. A row is written only on a day on which something changed: the score of any
/// day is the last row up to it, and its history are its rows.
/// </summary>
public sealed class LiveScore
{
    public Guid UnitId { get; set; }

    public Guid CriterionId { get; set; }

    public int Year { get; set; }

    public DateOnly Day { get; set; }

    /// <summary>Null when nothing is known.</summary>
    public decimal? Points { get; set; }

    public bool IsApplicable { get; set; } = true;

    /// <summary>Of a measured leaf.</summary>
    public decimal? Numerator { get; set; }

    public decimal? Denominator { get; set; }

    /// <summary>See <see cref="Kernel.Facts.Ratio.Repairable"/>.</summary>
    public decimal Repairable { get; set; }

    /// <summary>See <see cref="Kernel.Facts.Ratio.Ahead"/>.</summary>
    public decimal Ahead { get; set; }

    /// <summary>Why it cannot be scored.</summary>
    public string? Trouble { get; set; }

    public DateTimeOffset At { get; set; }
}
