namespace CaiCach.Reports.OneStop;

/// <summary>One row of figures.</summary>
/// <param name="Key">Id of the agency or field, or the month as yyyy-MM.</param>
/// <param name="LateApologies">Of the apologies sent, the ones after the lawful moment.</param>
public sealed record OneStopRow(
    string Key, string Label, long Received, long Early, long OnTime, long Late, long Withdrawn, long Pending, long PendingOverdue, long Apologies,
    long LateApologies)
{
    public long Solved => Early + OnTime + Late;

    /// <summary>Share solved early or on time, in percent with two decimals; null when nothing was solved.</summary>
    public decimal? OnTimePercent => Solved == 0 ? null : Math.Round((Early + OnTime) * 100m / Solved, 2, MidpointRounding.AwayFromZero);
}
