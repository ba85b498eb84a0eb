using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Kernel.Outbox;

/// <summary>Puts a parked message back, with all its attempts before it.</summary>
public sealed class RetryMessage(AppDb db, ActionRunner actions)
{
    public Task<Outcome<Done>> RunAsync(RetryMessageOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync(KernelActions.RetryMessage, options, context, async scope =>
        {
            if (!context.Authority.Allows(KernelPermissions.ManageMessages, new Subject(null, null, null)))
            {
                return Refusal.Forbidden();
            }

            var message = await db.Set<OutboxMessage>().SingleOrDefaultAsync(m => m.Id == options.MessageId, cancellationToken);
            if (message is null)
            {
                return Refusal.NotFound("tin");
            }

            if (message.State != OutboxState.Parked)
            {
                return new Refusal("outbox.not_parked", "Tin này đang chờ gửi hoặc đã gửi; chỉ gửi lại được tin đã dừng.");
            }

            scope.Record(new RecordRef("outbox-message", message.Id), [new MessageRetried(message.Kind, message.LastError)]);
            (message.State, message.Attempts, message.NextAttemptAt) = (OutboxState.Waiting, 0, scope.Now);
            return Outcome.Of(Done.Value);
        }, cancellationToken);
}
