using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Referring;

/// <summary>The agency asked answers. It sees and changes nothing of the dossier but its own part.</summary>
public sealed class AnswerDossierReferral(AppDb db, ActionRunner actions, DossierChange change, ReferralCalendars calendars)
{
    public Task<Outcome<DossierChanged>> RunAsync(AnswerDossierReferralOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync(DossiersActions.AnswerReferral, options, context, async scope =>
        {
            var referral = await db.Set<DossierReferral>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == options.ReferralId, cancellationToken);
            if (referral is null || !context.Authority.Allows(DossiersPermissions.AnswerReferral, new Subject(null, null, referral.AgencyId)))
            {
                return Refusal.NotFound("yêu cầu phối hợp");
            }

            var said = new Said();
            var answer = said.Required(options.Answer, nameof(options.Answer), "nội dung trả lời", 4000, lines: true);
            var document = said.Optional(options.Document, nameof(options.Document), "số văn bản", 100);
            var dossier = (await change.LoadAsync(referral.DossierId, cancellationToken))!;
            return said.IsSound
                ? await change.ApplyAsync(scope, dossier, new AnswerReferral(referral.Ordinal, context.Actor.Name, answer, document, await calendars.OfAsync(dossier, cancellationToken)), cancellationToken)
                : said.Refusals.ToList();
        }, cancellationToken);
}
