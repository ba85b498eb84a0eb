namespace CaiCach.Organisations.Mornings;

/// <summary>What came of a morning, or would have.</summary>
/// <param name="Day">The province's date.</param>
/// <param name="IsWorkingDay">False: nobody is written to.</param>
/// <param name="IsMailReady">False while no mail gateway is configured: then no letter is written that would only lie about.</param>
/// <param name="Officials">Open accounts with a post.</param>
/// <param name="Sent">Letters, one a person.</param>
/// <param name="AlreadySent">Had theirs before.</param>
/// <param name="NothingWaits">Have nothing to do.</param>
/// <param name="WithoutAddress">No e-mail address is known.</param>
/// <param name="SwitchedOff">Do not want it.</param>
/// <param name="Escalations">Reminders and reports to leaders recorded this time.</param>
public sealed record MorningReport(
    DateOnly Day, bool IsWorkingDay, bool IsMailReady, int Officials = 0, int Sent = 0, int AlreadySent = 0, int NothingWaits = 0, int WithoutAddress = 0, int SwitchedOff = 0,
    int Escalations = 0);
