namespace CaiCach.Organisations.Reorganisations;

/// <summary>What <see cref="CreateReorganisation"/> is told.</summary>
public sealed record CreateReorganisationOptions
{
    public required string? Name { get; init; }

    /// <summary>Number of the resolution or decision.</summary>
    public required string? Decision { get; init; }

    /// <summary>First day of the new order.</summary>
    public required DateOnly? On { get; init; }
}
