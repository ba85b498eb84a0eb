namespace CaiCach.Dossiers.Paying;

/// <summary>Which payments.</summary>
public sealed record PaymentFilter
{
    /// <summary>True: those that reached the account, the last first; false: those that wait, the longest first.</summary>
    public bool Settled { get; init; }

    /// <summary>Only those past their date, or settled past it.</summary>
    public bool Late { get; init; }

    public Guid? AgencyId { get; init; }

    /// <summary>Id of the last row seen.</summary>
    public Guid? After { get; init; }
}
