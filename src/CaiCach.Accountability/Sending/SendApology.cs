using System.Net.Mail;
using CaiCach.Accountability.Apologies;
using CaiCach.Accountability.Counting;
using CaiCach.Dossiers;
using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outbox;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Accountability.Sending;

/// <summary>
/// The one-stop unit applies the new date of a signed letter and tells the applicant (Article 19(9) Decree 61/2018). After the lawful day it is
/// still done, and marked as a breach.
/// </summary>
public sealed class SendApology(AppDb db, ActionRunner actions, DossierChange dossiers, UnitDirectory units, SiteOptions site)
{
    public Task<Outcome<SentApology>> RunAsync(SendApologyOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync(AccountabilityActions.Send, options, context, async scope =>
        {
            var apology = await db.Set<Apology>().SingleOrDefaultAsync(a => a.Id == options.ApologyId, cancellationToken);
            if (apology is null || !ApologyAccess.Allows(context.Authority, AccountabilityPermissions.View, apology))
            {
                return Refusal.NotFound("thư xin lỗi");
            }

            if (!context.Authority.Allows(AccountabilityPermissions.Send, new Subject(null, null, apology.AgencyId)))
            {
                return Refusal.Forbidden();
            }

            if (options.Version is { } version && version != apology.Version)
            {
                return Refusal.Conflict();
            }

            if (apology.State != ApologyState.Signed)
            {
                return new Refusal(
                    apology.State == ApologyState.Sent ? "apology.already_sent" : "apology.not_signed",
                    $"Thư đang ở trạng thái \"{apology.State.Label()}\"; chỉ gửi được thư đã ký và chưa gửi.");
            }

            var dossier = await dossiers.LoadAsync(apology.DossierId, cancellationToken) ?? throw new InvalidOperationException("A letter without its dossier.");
            return await ApplyAsync(scope, apology, dossier, cancellationToken);
        }, cancellationToken);

    async Task<Outcome<SentApology>> ApplyAsync(ActionScope scope, Apology apology, Dossier dossier, CancellationToken cancellationToken)
    {
        var facts = await dossiers.FactsAsync(dossier, scope.Now, scope.Context.Actor, cancellationToken);
        if (ApologyRules.StillFits(apology, dossier, facts) is { } refusal)
        {
            return refusal;
        }

        var changed = await dossiers.ApplyAsync(scope, dossier, new Reappoint(apology.NewDueAt, apology.Id), cancellationToken);
        if (!changed.Succeeded)
        {
            return changed.Refusals.ToList();
        }

        (apology.State, apology.SentAt, apology.IsBreach) = (ApologyState.Sent, scope.Now, scope.Now > apology.SendBy);
        apology.Delivery = MailAddress.TryCreate(dossier.Applicant.Email, out _) ? ApologyDelivery.Email : ApologyDelivery.Letter;
        if (apology.Delivery == ApologyDelivery.Email)
        {
            var agency = (await units.GetAsync(cancellationToken)).On(LocalClock.ToLocalDate(apology.SignedAt!.Value))[apology.NumberAgencyId ?? apology.AgencyId];
            scope.Send(ApologyMessage.Of(apology, dossier, agency, site, scope.Now));
        }

        scope.Record(ApologyRecord.Of(apology), [new ApologySent(apology.NewDueAt, apology.Delivery.Value, apology.IsBreach)]);
        foreach (var fact in AccountabilityMeasures.OfSending(apology))
        {
            scope.Count(fact);
        }

        return new SentApology(apology.Id, dossier.Id, dossier.Code, apology.NewDueAt, apology.Delivery.Value, apology.IsBreach);
    }
}
