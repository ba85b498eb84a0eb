using CaiCach.Accountability.Apologies;
using CaiCach.Dossiers;
using CaiCach.Dossiers.Commands;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Accountability.Drafting;

/// <summary>The division that will be late drafts form 04: cause, remedy, new date (Article 19(9) Decree 61/2018).</summary>
public sealed class DraftApology(AppDb db, ActionRunner actions, FactsReader facts)
{
    public Task<Outcome<DraftedApology>> RunAsync(DraftApologyOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync(AccountabilityActions.Draft, options, context, async scope =>
        {
            var dossier = await db.Set<Dossier>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == options.DossierId, cancellationToken);
            if (dossier is null || !DossierAccess.Allows(context.Authority, DossiersPermissions.View, dossier))
            {
                return Refusal.NotFound("hồ sơ");
            }

            if (!DossierAccess.Allows(context.Authority, AccountabilityPermissions.Draft, dossier))
            {
                return Refusal.Forbidden();
            }

            if (options.Version is { } version && version != dossier.Version)
            {
                return Refusal.Conflict();
            }

            var made = await MakeAsync(options, dossier, scope, cancellationToken);
            if (!made.Succeeded)
            {
                return made.Refusals.ToList();
            }

            var apology = made.Value;
            db.Add(apology);
            scope.Record(ApologyRecord.Of(apology), [new ApologyDrafted(dossier.Code, apology.Cause, apology.NewDueAt, apology.SendBy)]);
            return Outcome.Of(new DraftedApology(apology.Id, dossier.Id, dossier.Code, apology.NewDueAt, apology.SendBy));
        }, cancellationToken);

    async Task<Outcome<Apology>> MakeAsync(DraftApologyOptions options, Dossier dossier, ActionScope scope, CancellationToken cancellationToken)
    {
        var known = await facts.OfAsync(dossier, scope.Now, cancellationToken);
        if (DossierRules.CanReappoint(dossier, known) is { } refusal)
        {
            return refusal;
        }

        if (await db.Set<Apology>().AnyAsync(a => a.DossierId == dossier.Id && (a.State == ApologyState.Drafted || a.State == ApologyState.Signed), cancellationToken))
        {
            return new Refusal("apology.already_drafted", $"Hồ sơ {dossier.Code} đã có thư xin lỗi đang chờ ký hoặc chờ gửi.");
        }

        var text = DraftText.Of(options.Cause, options.CauseText, options.RemedyText);
        var due = ApologyRules.NewDue(dossier, options.NewDueOn, known);
        if (!text.Succeeded || !due.Succeeded)
        {
            return text.Refusals.Concat(due.Refusals).ToList();
        }

        return new Apology
        {
            Id = Ids.New(scope.Now),
            DossierId = dossier.Id,
            AgencyId = dossier.AgencyId,
            FieldId = dossier.FieldId,
            ProcedureId = dossier.ProcedureId,
            State = ApologyState.Drafted,
            DueAt = dossier.CurrentDueAt,
            NewDueAt = due.Value,
            SendBy = ApologyRules.SendBy(known.Calendar, dossier.CurrentDueAt, known.Regime),
            Cause = options.Cause,
            CauseText = text.Value.Cause,
            RemedyText = text.Value.Remedy,
            ResponsibleUnitId = dossier.HolderUnitId,
            ResponsibleOfficialId = dossier.HolderOfficialId,
            DrafterId = scope.Context.Actor.OfficialId,
            DraftedAt = scope.Now,
        };
    }
}
