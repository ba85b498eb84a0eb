namespace CaiCach.Procedures.Publishing;

/// <summary>The publication decision as typed.</summary>
public sealed record DecisionOptions
{
    public string? Number { get; init; }

    public DateOnly? SignedOn { get; init; }

    public PublicationDuty Duty { get; init; } = PublicationDuty.Province;

    /// <summary>The agency that prepared it; null where nobody is named.</summary>
    public Guid? AgencyId { get; init; }
}
