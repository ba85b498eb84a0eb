using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;

namespace CaiCach.Kernel.Reading;

/// <summary>Writes into a record's history who opened it, where the right to open it says so (inspectors read everything and are seen doing it).</summary>
public sealed class ReadingLog(ActionRunner actions)
{
    const int Attempts = 5;

    /// <param name="record">What was opened.</param>
    /// <param name="permission">By which permission.</param>
    /// <param name="subject">What the permission was asked about.</param>
    /// <param name="context">Who opened it.</param>
    /// <param name="cancellationToken">Stops waiting; the record must then not be shown.</param>
    /// <exception cref="InvalidOperationException">The entry could not be written: the record must not be shown either.</exception>
    public async Task NoteAsync(RecordRef record, Permission permission, Subject subject, ActionContext context, CancellationToken cancellationToken)
    {
        if (!context.Authority.IsRecorded(permission, subject))
        {
            return;
        }

        // Somebody may be writing into the same history at this moment; reading is no reason to disturb him.
        var noted = await Retry.OnConflictAsync(
            () => actions.RunAsync(KernelActions.Read, record, context with { IdempotencyKey = null }, scope =>
            {
                scope.Record(record, [new RecordRead()]);
                return Task.FromResult(Outcome.Of(Done.Value));
            }, cancellationToken),
            Attempts);
        if (!noted.Succeeded)
        {
            throw new InvalidOperationException($"The reading of {record.Kind} {record.Id} could not be recorded.");
        }
    }
}
