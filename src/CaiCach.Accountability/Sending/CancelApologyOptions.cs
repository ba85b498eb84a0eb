namespace CaiCach.Accountability.Sending;

/// <summary>What <see cref="CancelApology"/> is told.</summary>
public sealed record CancelApologyOptions : ApologyOptions
{
    public required string? Reason { get; init; }
}
