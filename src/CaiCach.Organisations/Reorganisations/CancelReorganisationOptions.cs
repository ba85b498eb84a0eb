namespace CaiCach.Organisations.Reorganisations;

/// <summary>What <see cref="CancelReorganisation"/> is told.</summary>
public sealed record CancelReorganisationOptions : ReorganisationOptions
{
    public required string? Why { get; init; }
}
