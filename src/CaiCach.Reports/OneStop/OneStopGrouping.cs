namespace CaiCach.Reports.OneStop;

/// <summary>What a row of the report is.</summary>
public enum OneStopGrouping
{
    Agency,
    Field,
    Month,
}
