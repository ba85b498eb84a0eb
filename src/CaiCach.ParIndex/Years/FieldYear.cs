namespace CaiCach.ParIndex.Years;

/// <summary>A field (lĩnh vực) in one year.</summary>
/// <param name="Points">Of the unit, of <paramref name="Max"/>; unrounded.</param>
/// <param name="Max">Maximum of what applied.</param>
/// <param name="Kept">Share of the field's maximum whose leaves are scored as in the year shown before, 0 to 1; null for the first.</param>
public sealed record FieldYear(int Year, decimal Points, decimal Max, decimal? Kept)
{
    /// <summary>Points as per cent of the maximum.</summary>
    public decimal Percent => Max == 0 ? 0 : Points * 100 / Max;

    /// <summary>Less than half of the field is scored as before: the line stops.</summary>
    public bool IsBreak => Kept < SameScoring.Enough;
}
