namespace CaiCach.Dossiers.Referring;

/// <summary>Which referrals.</summary>
public sealed record ReferralFilter
{
    /// <summary>True: those that are answered, the last first; false: those that are open, the most urgent first.</summary>
    public bool Answered { get; init; }

    /// <summary>Only those past their date, or answered past it.</summary>
    public bool Late { get; init; }

    public Guid? AgencyId { get; init; }

    /// <summary>First and last day of the answers; of the open ones nothing is left out.</summary>
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Id of the last row seen, of the answered.</summary>
    public Guid? After { get; init; }
}
