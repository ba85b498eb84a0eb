namespace CaiCach.Organisations.SecondFactors;

/// <summary>What <see cref="EnrolSecondFactor"/> is told.</summary>
public sealed record EnrolSecondFactorOptions
{
    /// <summary>As given by <see cref="SecondFactorKeys.Offer"/>.</summary>
    public required string? SealedKey { get; init; }

    /// <summary>Six digits from the application: proof that it holds the key.</summary>
    public required string? Code { get; init; }

    /// <summary>Asked for again: whoever finds a session open must not lock its owner out with a phone of his own.</summary>
    public required string? Password { get; init; }
}
