namespace CaiCach.Dossiers.Arriving;

/// <summary>Which arrivals.</summary>
public sealed record ArrivalFilter
{
    /// <summary>True: those that were answered, the last first; false: those that wait, the longest first.</summary>
    public bool Answered { get; init; }

    /// <summary>Only those past their time, or answered past it.</summary>
    public bool Late { get; init; }

    public Guid? AgencyId { get; init; }

    /// <summary>First and last day of the answers.</summary>
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Id of the last row seen.</summary>
    public Guid? After { get; init; }
}
