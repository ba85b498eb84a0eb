namespace CaiCach.Dossiers.Paying;

/// <summary>What <see cref="SettleFeePayment"/> is told.</summary>
public sealed record SettleFeePaymentOptions
{
    public required Guid PaymentId { get; init; }

    /// <summary>Number of the voucher or statement that shows the money in the account.</summary>
    public required string? Statement { get; init; }

    /// <summary>When it reached the account, by the statement; null: now.</summary>
    public DateTimeOffset? SettledAt { get; init; }
}
