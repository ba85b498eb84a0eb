using CaiCach.Dossiers.Journal;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Calendars;
using CaiCach.Procedures;
using CaiCach.Procedures.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.ChangingProcess;

/// <summary>
/// Lets open dossiers follow another number of their process, a batch a transaction: what was moved is done, and whoever asks again goes on with the rest. Step dates follow
/// the new hours; legal dates never change.
/// </summary>
public sealed class MoveDossiersToProcess(AppDb db, ActionRunner actions, ProcessChangePreview preview, CalendarReader calendars)
{
    /// <summary>Dossiers in one transaction.</summary>
    public const int Batch = 200;

    /// <summary>One batch after the other until none is left.</summary>
    public async Task<Outcome<MovedDossiers>> RunAllAsync(ProcessChangeOptions options, ActionContext context, CancellationToken cancellationToken)
    {
        for (var (moved, batch) = (0, 1); ; batch++)
        {
            var done = await RunAsync(options, context with { IdempotencyKey = context.IdempotencyKey is { } key ? $"{key}-{batch}" : null }, cancellationToken);
            if (!done.Succeeded)
            {
                return done;
            }

            moved += done.Value.Moved;
            if (done.Value.Left == 0 || done.Value.Moved == 0)
            {
                return done.Value with { Moved = moved };
            }
        }
    }

    /// <summary>The next batch.</summary>
    public Task<Outcome<MovedDossiers>> RunAsync(ProcessChangeOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<MovedDossiers>(DossiersActions.ChangeProcess, options, context, async scope =>
        {
            if (!context.Authority.HasAny(ProceduresPermissions.ManageProcesses))
            {
                return Refusal.Forbidden();
            }

            var ends = await preview.EndsAsync(options, cancellationToken);
            if (!ends.Succeeded)
            {
                return ends.Refusals.ToList();
            }

            var (from, to, fromContent, toContent) = ends.Value;
            var mapping = new ProcessMapping(fromContent, toContent, options.Mapping);
            var open = ProcessChangePreview.Open(db).Where(d => d.ProcessId == from.Id);
            var dossiers = await open.OrderBy(d => d.Id).Take(Batch).Include(d => d.Steps.Where(s => s.EndedAt == null)).ToListAsync(cancellationToken);
            var olds = dossiers.ConvertAll(mapping.Old);
            List<Refusal> refusals = [.. mapping.Refusals(), .. ProcessChangePreview.Missing(olds.Where(s => mapping.New(s) is null))];
            if (refusals.Count > 0)
            {
                return refusals;
            }

            if (dossiers.Count == 0)
            {
                return new Refusal("process.nothing_to_move", $"Không còn hồ sơ nào đang giải quyết theo quy trình số {from.Number}.");
            }

            for (var i = 0; i < dossiers.Count; i++)
            {
                await MoveAsync(scope, dossiers[i], olds[i], mapping.New(olds[i])!, to, cancellationToken);
            }

            return new MovedDossiers(dossiers.Count, await open.CountAsync(cancellationToken) - dossiers.Count);
        }, cancellationToken);

    async Task MoveAsync(ActionScope scope, Dossier dossier, StepContent old, StepContent next, InternalProcess to, CancellationToken cancellationToken)
    {
        var due = dossier.Steps is [.., var stay]
            ? ProcessMapping.DueAt(old, next, stay.StartedAt, stay.DueAt, await calendars.ForAgencyAsync(dossier.AgencyId, cancellationToken)) : null;
        DossierJournal.Write(scope, dossier, [new DossierProcessChanged(dossier.ProcessId, to.Id, to.Number, new StepMark(old.Key, old.Name), new StepMark(next.Key, next.Name), due)]);
    }
}
