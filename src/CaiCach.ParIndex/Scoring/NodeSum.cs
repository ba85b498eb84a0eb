namespace CaiCach.ParIndex.Scoring;

/// <summary>Points of a node and what they are held against, all unrounded.</summary>
/// <param name="Points">Won.</param>
/// <param name="Max">Maximum of all leaves.</param>
/// <param name="ApplicableMax">Maximum of the leaves that apply.</param>
/// <param name="ScoredMax">Maximum of the leaves that have a score.</param>
public sealed record NodeSum(decimal Points, decimal Max, decimal ApplicableMax, decimal ScoredMax)
{
    /// <summary>Points brought back to the full maximum where a leaf does not apply.</summary>
    public decimal OfFull => ApplicableMax == Max || ApplicableMax == 0 ? Points : Points * Max / ApplicableMax;

    /// <summary>Chỉ số: percent of the maximum of what applies; null when nothing does.</summary>
    public decimal? Percent => ApplicableMax == 0 ? null : Points * 100 / ApplicableMax;

    /// <summary>Maximum of what applies and is not scored yet.</summary>
    public decimal Waiting => ApplicableMax - ScoredMax;
}
