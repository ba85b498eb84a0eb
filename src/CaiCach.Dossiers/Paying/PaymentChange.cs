using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Paying;

/// <summary>
/// Changes a payment that stands. The right is asked about the payment's own agency: after a reorganisation it owes the settlement, while a closed dossier stays with the
/// one that answered.
/// </summary>
public sealed class PaymentChange(AppDb db, ActionRunner actions, DossierChange change)
{
    /// <param name="action">Its permission is checked against the agency of the payment.</param>
    /// <param name="paymentId">Which payment.</param>
    /// <param name="options">Whose content makes the command's fingerprint.</param>
    /// <param name="context">Who.</param>
    /// <param name="command">Makes the command, once the payment is known and allowed.</param>
    /// <param name="cancellationToken">Stops loading.</param>
    public Task<Outcome<DossierChanged>> RunAsync(
        ActionName action, Guid paymentId, object options, ActionContext context, Func<FeePayment, Outcome<DossierCommand>> command, CancellationToken cancellationToken) =>
        actions.RunAsync(action, options, context, async scope =>
        {
            var payment = await db.Set<FeePayment>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == paymentId, cancellationToken);
            if (payment is null || !context.Authority.Allows(action.Permission!, new Subject(null, null, payment.AgencyId)))
            {
                return Refusal.NotFound("khoản thu");
            }

            var dossier = (await change.LoadAsync(payment.DossierId, cancellationToken))!;
            await db.Entry(dossier).Collection(d => d.Payments).LoadAsync(cancellationToken);
            var asked = command(payment);
            return asked.Succeeded ? await change.ApplyAsync(scope, dossier, asked.Value, cancellationToken) : asked.Refusals.ToList();
        }, cancellationToken);
}
