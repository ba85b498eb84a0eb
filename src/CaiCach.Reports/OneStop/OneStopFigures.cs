namespace CaiCach.Reports.OneStop;

/// <summary>The report.</summary>
public sealed record OneStopFigures(OneStopQuestion Question, IReadOnlyList<OneStopRow> Rows)
{
    public OneStopRow Total => new(
        "", "Cộng", Rows.Sum(r => r.Received), Rows.Sum(r => r.Early), Rows.Sum(r => r.OnTime), Rows.Sum(r => r.Late),
        Rows.Sum(r => r.Withdrawn), Rows.Sum(r => r.Pending), Rows.Sum(r => r.PendingOverdue), Rows.Sum(r => r.Apologies), Rows.Sum(r => r.LateApologies));
}
