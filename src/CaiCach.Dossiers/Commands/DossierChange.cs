using CaiCach.Dossiers.Journal;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using CaiCach.Organisations.Calendars;
using CaiCach.Procedures.Regimes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Commands;

/// <summary>The one way to change an existing dossier: load, check right and version, decide, apply, record.</summary>
public sealed class DossierChange(AppDb db, ActionRunner actions, CalendarReader calendars, RegimeReader regimes)
{
    /// <param name="action">Its permission is checked against the dossier.</param>
    /// <param name="options">Whose content makes the command's fingerprint.</param>
    /// <param name="context">Who.</param>
    /// <param name="command">Makes the command, once the dossier is known and allowed.</param>
    /// <param name="cancellationToken">Stops loading.</param>
    public Task<Outcome<DossierChanged>> RunAsync(
        ActionName action, DossierOptions options, ActionContext context,
        Func<Dossier, Task<Outcome<DossierCommand>>> command, CancellationToken cancellationToken) =>
        actions.RunAsync(action, options, context, async scope =>
        {
            var dossier = await LoadAsync(options.DossierId, cancellationToken);
            if (dossier is null || !DossierAccess.Allows(context.Authority, DossiersPermissions.View, dossier))
            {
                return Refusal.NotFound("hồ sơ");
            }

            if (!DossierAccess.Allows(context.Authority, action.Permission!, dossier))
            {
                return Refusal.Forbidden();
            }

            if (options.Version is { } version && version != dossier.Version)
            {
                return Refusal.Conflict();
            }

            var asked = await command(dossier);
            return asked.Succeeded ? await ApplyAsync(scope, dossier, asked.Value, cancellationToken) : asked.Refusals.ToList();
        }, cancellationToken);

    /// <summary>Decides and applies a command on a loaded dossier, inside the caller's action.</summary>
    public async Task<Outcome<DossierChanged>> ApplyAsync(
        ActionScope scope, Dossier dossier, DossierCommand command, CancellationToken cancellationToken)
    {
        var facts = await FactsAsync(dossier, scope.Now, scope.Context.Actor, cancellationToken);
        var decided = DossierRules.Decide(dossier, command, facts);
        if (!decided.Succeeded)
        {
            return decided.Refusals.ToList();
        }

        DossierJournal.Write(scope, dossier, decided.Value);

        // What changed may stand in a row of its own (an answer, a correction, a payment): the version rises all the same, and of two commands at once one is told.
        db.Entry(dossier).Property(d => d.Version).IsModified = true;
        return new DossierChanged(dossier.Id, dossier.Code, dossier.State, dossier.CurrentDueAt, dossier.Version + 1);
    }

    public async Task<Dossier?> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await db.Set<Dossier>().Include(d => d.Steps).Include(d => d.Ledger).AsSplitQuery().SingleOrDefaultAsync(d => d.Id == id, cancellationToken) is not { } dossier)
        {
            return null;
        }

        // Few dossiers have any of these; what is open of them may decide who may act.
        if (dossier.OpenReferralCount > 0)
        {
            await db.Entry(dossier).Collection(d => d.Referrals).Query().Where(r => r.EndedAt == null).LoadAsync(cancellationToken);
        }

        if (dossier.OpenCorrectionCount > 0)
        {
            await db.Entry(dossier).Collection(d => d.Corrections).Query().Where(c => c.CorrectedAt == null).LoadAsync(cancellationToken);
        }

        if (dossier.TakenInAgencyId is not null)
        {
            await db.Entry(dossier).Reference(d => d.CrossUnitPaper).LoadAsync(cancellationToken);
        }

        return dossier;
    }

    public async Task<DossierFacts> FactsAsync(Dossier dossier, DateTimeOffset now, Actor actor, CancellationToken cancellationToken) => new(
        now,
        await calendars.ForAgencyAsync(dossier.AgencyId, cancellationToken),
        await regimes.OfAsync(dossier.RegimeId, cancellationToken),
        actor.UnitId,
        actor.OfficialId);
}
