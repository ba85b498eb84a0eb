using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;

namespace CaiCach.Dossiers.Paying;

/// <summary>Đối soát: the money is in the agency's budget account, as a statement shows. In time or late is judged by the moment of the statement, not of the typing.</summary>
public sealed class SettleFeePayment(PaymentChange change, LocalClock clock)
{
    public Task<Outcome<DossierChanged>> RunAsync(SettleFeePaymentOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(DossiersActions.SettlePayment, options.PaymentId, options, context, payment =>
        {
            var said = new Said();
            var statement = said.Required(options.Statement, nameof(options.Statement), "số chứng từ hoặc sao kê", 60);
            return said.Then(new SettlePayment(payment.Ordinal, options.SettledAt ?? clock.Now, statement, context.Actor.Name));
        }, cancellationToken);
}
