using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Dossiers.Paying;

/// <summary>A payment was recorded by mistake; the row and the history keep it, nobody owes it. What is settled stays.</summary>
public sealed class TakeBackFeePayment(PaymentChange change)
{
    public Task<Outcome<DossierChanged>> RunAsync(TakeBackFeePaymentOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(DossiersActions.TakeBackPayment, options.PaymentId, options, context, payment =>
        {
            var said = new Said();
            return said.Then(new TakeBackPayment(payment.Ordinal, said.Required(options.Reason, nameof(options.Reason), "lý do", 1000, lines: true)));
        }, cancellationToken);
}
