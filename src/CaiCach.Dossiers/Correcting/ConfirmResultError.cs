using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Calendars;
using CaiCach.Procedures.Regimes;
using CaiCach.WorkingTime;

namespace CaiCach.Dossiers.Correcting;

/// <summary>The agency confirms an error in its result; the time to correct it runs from here, by the decree in force today (Article 23 Decree 118/2025).</summary>
public sealed class ConfirmResultError(DossierChange change, RegimeReader regimes, CalendarReader calendars, LocalClock clock)
{
    public Task<Outcome<DossierChanged>> RunAsync(ConfirmResultErrorOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(DossiersActions.ConfirmError, options, context, async dossier =>
        {
            var said = new Said();
            var what = said.Required(options.What, nameof(options.What), "sai sót của kết quả", 1000, lines: true);
            var timer = (await regimes.OnAsync(clock.Today, cancellationToken)).FindTimer(TimerKind.ErrorCorrection, clock.Today, dossier.ProcedureId);
            try
            {
                DateTimeOffset? due = timer is null ? null : LocalClock.ToInstant(timer.DueAt(await calendars.ForAgencyAsync(dossier.AgencyId, cancellationToken), LocalClock.ToLocal(clock.Now)));
                return said.Then(new ConfirmError(what, options.ByApplicant, context.Actor.Name, due, timer?.Source ?? ""));
            }
            catch (CalendarRangeException missing)
            {
                return Refusal.CalendarMissing(missing.Message);
            }
        }, cancellationToken);
}
