using CaiCach.Dossiers.Commands;
using CaiCach.Dossiers.Journal;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Undoing;

/// <summary>Takes back what the same person did a moment ago. History keeps both: what was done, and that it was taken back.</summary>
public sealed class UndoDossierChange(DossierChange change, AppDb db)
{
    public Task<Outcome<DossierChanged>> RunAsync(UndoDossierChangeOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(ActionOf(options.What), options, context, async dossier =>
        {
            var last = await db.Set<AuditEntry>().AsNoTracking()
                .Where(e => e.RecordKind == DossierJournal.RecordKind && e.RecordId == dossier.Id && e.Action != KernelActions.Read.Code).OrderByDescending(e => e.Sequence)
                .Select(e => new LastAction(e.Action, e.At, e.OfficialId)).FirstAsync(cancellationToken);
            return Outcome.Of<DossierCommand>(new Undo(options.What, last));
        }, cancellationToken);

    static ActionName ActionOf(Undoable what) => what switch
    {
        Undoable.HandOver => DossiersActions.RecallHandOver,
        Undoable.Assignment => DossiersActions.UndoAssignment,
        Undoable.Submission => DossiersActions.RecallSubmission,
        Undoable.Forwarding => DossiersActions.UndoForward,
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };
}
