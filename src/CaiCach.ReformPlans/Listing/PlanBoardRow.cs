namespace CaiCach.ReformPlans.Listing;

/// <summary>Figures of a group. Counted are the tasks of the plan itself: parts and cancelled tasks are in no number.</summary>
/// <param name="Key">Content id, unit id, or month <c>2021-06</c>; empty for "none".</param>
/// <param name="AwaitingAcceptance">Of those not done: the output lies before whoever accepts it.</param>
public sealed record PlanBoardRow(string Key, string Label, int Total, int DoneOnTime, int DoneLate, int Overdue, int NotDue, int AwaitingAcceptance)
{
    public int Done => DoneOnTime + DoneLate;

    /// <summary>Done of total in per cent, rounded once, half away from zero; null where there is nothing to do.</summary>
    public decimal? Percent => Total == 0 ? null : Math.Round(Done * 100m / Total, 2, MidpointRounding.AwayFromZero);
}
