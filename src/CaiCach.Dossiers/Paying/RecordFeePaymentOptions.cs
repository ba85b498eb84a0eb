using CaiCach.Dossiers.Commands;

namespace CaiCach.Dossiers.Paying;

/// <summary>What <see cref="RecordFeePayment"/> is told by the gateway, or by an officer who copies from it.</summary>
public sealed record RecordFeePaymentOptions : DossierOptions
{
    /// <summary>In whole đồng.</summary>
    public required decimal? Amount { get; init; }

    /// <summary>Mã giao dịch: number that the gateway gave.</summary>
    public required string? Reference { get; init; }

    /// <summary>When the gateway took it.</summary>
    public required DateTimeOffset? PaidAt { get; init; }
}
