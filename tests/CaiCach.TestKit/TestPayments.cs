using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Paying;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.TestKit;

/// <summary>Fees paid online, as the counter takes them down and settles them.</summary>
public static class TestPayments
{
    /// <summary>Fifty thousand đồng, taken down by the city's counter.</summary>
    public static Task<Outcome<RecordedPayment>> PayAsync(this TestHouse house, Guid dossierId, string? reference, DateTime? at, decimal? amount = 50_000, Person? who = null, string? key = null) =>
        house.WithAsync<RecordFeePayment, Outcome<RecordedPayment>>(async u => await u.RunAsync(
            new RecordFeePaymentOptions { DossierId = dossierId, Amount = amount, Reference = reference, PaidAt = at is { } local ? LocalClock.ToInstant(local) : null },
            await house.AsAsync(who ?? house.Province.Counter, key), default));

    public static Task<Outcome<DossierChanged>> SettleAsync(this TestHouse house, Guid paymentId, DateTime? at = null, string? statement = "SK-1", Person? who = null) =>
        house.WithAsync<SettleFeePayment, Outcome<DossierChanged>>(async u => await u.RunAsync(
            new SettleFeePaymentOptions { PaymentId = paymentId, Statement = statement, SettledAt = at is { } local ? LocalClock.ToInstant(local) : null }, await house.AsAsync(who ?? house.Province.Counter), default));

    public static Task<Outcome<DossierChanged>> TakeBackAsync(this TestHouse house, Guid paymentId, string? reason = "Ghi hai lần", Person? who = null) =>
        house.WithAsync<TakeBackFeePayment, Outcome<DossierChanged>>(async u => await u.RunAsync(
            new TakeBackFeePaymentOptions { PaymentId = paymentId, Reason = reason }, await house.AsAsync(who ?? house.Province.Counter), default));

    public static Task<FeePayment> PaymentAsync(this TestHouse house, Guid id) => house.WithAsync<AppDb, FeePayment>(db => db.Set<FeePayment>().AsNoTracking().SingleAsync(p => p.Id == id));

    /// <summary>What waits for this person.</summary>
    public static async Task<PaymentsWaiting> WaitingPaymentsAsync(this TestHouse house, Person? who = null)
    {
        var authority = await house.AuthorityOfAsync(who ?? house.Province.Counter);
        return await house.WithAsync<PaymentList, PaymentsWaiting>(l => l.OwnAsync(authority, default));
    }

    public static async Task<IReadOnlyList<PaymentRow>> PaymentRowsAsync(this TestHouse house, PaymentFilter filter, Person? who = null)
    {
        var authority = await house.AuthorityOfAsync(who ?? house.Province.Counter);
        return (await house.WithAsync<PaymentList, (IReadOnlyList<PaymentRow> Rows, bool More)>(l => l.RunAsync(filter, authority, default))).Rows;
    }
}
