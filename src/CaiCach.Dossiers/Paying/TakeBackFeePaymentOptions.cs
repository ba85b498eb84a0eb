namespace CaiCach.Dossiers.Paying;

/// <summary>What <see cref="TakeBackFeePayment"/> is told.</summary>
public sealed record TakeBackFeePaymentOptions
{
    public required Guid PaymentId { get; init; }

    /// <summary>Why it should not have been recorded.</summary>
    public required string? Reason { get; init; }
}
