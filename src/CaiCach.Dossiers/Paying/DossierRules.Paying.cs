using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Paying;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;

namespace CaiCach.Dossiers;

public static partial class DossierRules
{
    static Outcome<IReadOnlyList<IDossierEvent>> DecideRecordPayment(Dossier dossier, RecordPayment command)
    {
        if (dossier.State.IsStopped())
        {
            return WrongState(dossier, "ghi khoản thu");
        }

        var standing = dossier.Payments.Where(p => p.TakenBackAt is null).ToList();
        if (standing.Any(p => p.Reference == command.Reference))
        {
            return new Refusal("payment.known", $"Giao dịch {command.Reference} đã được ghi cho hồ sơ này.", nameof(RecordFeePaymentOptions.Reference));
        }

        var paid = standing.Sum(p => p.Amount);
        return dossier.FeeAmount is { } fee && paid + command.Amount > fee
            ? new Refusal("payment.beyond_fee", $"Hồ sơ phải thu {Dong.Of(fee)}, đã ghi {Dong.Of(paid)}; thêm {Dong.Of(command.Amount)} là quá số phải thu.", nameof(RecordFeePaymentOptions.Amount))
            : Events(new PaymentRecorded(
                dossier.Payments.Select(p => p.Ordinal).DefaultIfEmpty().Max() + 1, command.Amount, command.Reference, command.PaidAt, command.OfficialName, command.DueAt, command.Article));
    }

    static Outcome<IReadOnlyList<IDossierEvent>> DecideSettlePayment(Dossier dossier, SettlePayment command, DossierFacts facts)
    {
        if (dossier.Payments.FirstOrDefault(p => p.Ordinal == command.Ordinal) is not { IsWaiting: true } payment)
        {
            return new Refusal("payment.ended", "Khoản thu này đã đối soát, hoặc đã rút lại.");
        }

        // A statement gives hour and minute: money of the same minute is not there before it was paid.
        return command.SettledAt > facts.Now || command.SettledAt.AddMinutes(1) <= payment.PaidAt
            ? new Refusal("payment.settled_moment", $"Lúc tiền vào tài khoản phải sau lúc nộp ({Written(payment.PaidAt)}) và không ở tương lai.", nameof(SettleFeePaymentOptions.SettledAt))
            : Events(new PaymentSettled(
                payment.Ordinal, payment.Amount, payment.Reference, command.SettledAt, command.Statement, command.OfficialName, payment.DueAt is { } due ? command.SettledAt > due : null));
    }

    static Outcome<IReadOnlyList<IDossierEvent>> DecideTakeBackPayment(Dossier dossier, TakeBackPayment command) =>
        dossier.Payments.FirstOrDefault(p => p.Ordinal == command.Ordinal) is { IsWaiting: true } payment
            ? Events(new PaymentTakenBack(payment.Ordinal, payment.Amount, payment.Reference, command.Reason))
            : new Refusal("payment.ended", "Khoản thu này đã đối soát, hoặc đã rút lại.");
}
