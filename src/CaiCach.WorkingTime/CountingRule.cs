namespace CaiCach.WorkingTime;

/// <summary>How a limit is counted. Named on every receipt, because the two give different minutes.</summary>
public enum CountingRule
{
    /// <summary>
    /// Theo giờ: opening minutes are used up from the minute of receipt, a working day being 8 hours. The practice printed on receipts.
    /// Calendar days and months have no exact hour and end at closing, as under <see cref="Statutory"/>.
    /// </summary>
    HourExact,

    /// <summary>
    /// Theo luật: starts on the day after the event, ends at the end of the last day; a last day off moves to the next working day
    /// (Civil Code 2015, Articles 147 and 148). Hours run at once, as under <see cref="HourExact"/> (Article 147(1)).
    /// </summary>
    Statutory,
}
