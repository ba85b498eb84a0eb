namespace CaiCach.Accountability.Signing;

/// <summary>What <see cref="SignApologies"/> is told.</summary>
public sealed record SignApologiesOptions
{
    /// <summary>1 to 50.</summary>
    public required IReadOnlyList<Guid> ApologyIds { get; init; }
}
