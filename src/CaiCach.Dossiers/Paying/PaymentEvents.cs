using CaiCach.Kernel.Actions;

namespace CaiCach.Dossiers.Paying;

#pragma warning disable SA1402, SA1649 // the events of a payment read best on one page

/// <summary>A fee was paid online.</summary>
/// <param name="Amount">In đồng.</param>
/// <param name="Reference">Number that the gateway gave.</param>
/// <param name="DueAt">By when it is in the budget account; null where the decree sets no time.</param>
public sealed record PaymentRecorded(int Ordinal, decimal Amount, string Reference, DateTimeOffset PaidAt, string OfficialName, DateTimeOffset? DueAt, string Article) : IDossierEvent
{
    public string Type => "dossier.payment-recorded";
}

/// <summary>It reached the agency's budget account.</summary>
public sealed record PaymentSettled(int Ordinal, decimal Amount, string Reference, DateTimeOffset SettledAt, string Statement, string OfficialName, bool? IsLate) : IDossierEvent
{
    public string Type => "dossier.payment-settled";
}

/// <summary>It had been recorded by mistake.</summary>
public sealed record PaymentTakenBack(int Ordinal, decimal Amount, string Reference, string Reason) : IDossierEvent
{
    public string Type => "dossier.payment-taken-back";
}

/// <summary>The agency that owed the settlement ended; another owes it, by the same date.</summary>
public sealed record PaymentTransferred(int Ordinal, string Reference, Guid FromAgencyId, Guid ToAgencyId, string Decision) : IRecordEvent
{
    public string Type => "dossier.payment-transferred";
}
