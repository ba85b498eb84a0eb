namespace CaiCach.Dossiers.Paying;

/// <summary>
/// Khoản thu trực tuyến: a fee of a dossier that was paid through a gateway, and that has to reach the agency's budget account within the time of the decree (Article 24
/// Decree 118/2025). It holds what reconciliation needs; who paid, and from which card or account, is not kept.
/// </summary>
public sealed class FeePayment
{
    public Guid Id { get; set; }

    public Guid DossierId { get; set; }

    public int Ordinal { get; set; }

    /// <summary>The agency whose budget account it has to reach.</summary>
    public Guid AgencyId { get; set; }

    /// <summary>Whole đồng, above zero.</summary>
    public decimal Amount { get; set; }

    /// <summary>Mã giao dịch: the number that the gateway gave; within a dossier one stands only once.</summary>
    public string Reference { get; set; } = "";

    /// <summary>When the gateway took it; the time of the decree runs from here.</summary>
    public DateTimeOffset PaidAt { get; set; }

    public DateTimeOffset RecordedAt { get; set; }

    public string RecordedByName { get; set; } = "";

    /// <summary>By when it is in the budget account; null where the decree in force on the day of payment sets no time.</summary>
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>The article that sets it.</summary>
    public string Article { get; set; } = "";

    /// <summary>When it reached the account, by the statement.</summary>
    public DateTimeOffset? SettledAt { get; set; }

    public string? SettledByName { get; set; }

    /// <summary>Number of the voucher or statement that shows it.</summary>
    public string? Statement { get; set; }

    /// <summary>Reached the account after <see cref="DueAt"/>; null before, and where no time was set.</summary>
    public bool? IsLate { get; set; }

    /// <summary>When it was taken back as recorded by mistake; it is then owed to nobody and counts nowhere.</summary>
    public DateTimeOffset? TakenBackAt { get; set; }

    /// <summary>Neither in the account nor taken back.</summary>
    public bool IsWaiting => SettledAt is null && TakenBackAt is null;

    public bool IsOverdueAt(DateTimeOffset now) => IsLate ?? (IsWaiting && DueAt < now);
}
