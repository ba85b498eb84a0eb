using CaiCach.Kernel.Audit;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Idempotency;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Kernel.Writing;
using CaiCach.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Kernel.Actions;

/// <summary>
/// Runs one write command: one transaction holding the rows, the audit entries, the outbox messages, the measures and the answer kept under the
/// command's key. A refusal changes nothing. The answer is given only after the commit.
/// </summary>
public sealed class ActionRunner(AppDb db, LocalClock clock, WriteQueue queue, ICommit commit, IEnumerable<IFactFold> folds)
{
    /// <param name="action">What is done; its code stands in every audit entry.</param>
    /// <param name="options">The command's content; a repeated key with other content is refused.</param>
    /// <param name="context">Who, with what authority and key.</param>
    /// <param name="work">Loads, decides, changes entities; must record at least one change when it succeeds.</param>
    /// <param name="cancellationToken">Stops waiting and loading; never reaches the commit.</param>
    public async Task<Outcome<T>> RunAsync<T>(
        ActionName action, object options, ActionContext context, Func<ActionScope, Task<Outcome<T>>> work, CancellationToken cancellationToken)
    {
        using var turn = await queue.EnterAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        try
        {
            var claim = await CommandKey.ClaimAsync(db, action, options, context, clock.Now, cancellationToken);
            if (claim.IsRepeat)
            {
                return claim.Replay<T>();
            }

            var scope = new ActionScope(clock.Now, context);
            var outcome = await work(scope);
            if (!outcome.Succeeded)
            {
                return outcome;
            }

            await WriteAsync(action, scope, claim, outcome.Value, cancellationToken);
            await commit.CommitAsync(transaction);
            return outcome;
        }
        catch (CalendarRangeException missing)
        {
            return Refusal.CalendarMissing(missing.Message);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Refusal.Conflict();
        }
        catch (DbUpdateException exception) when (exception.InnerException is System.Data.Common.DbException inner && UniqueViolation.Is(inner))
        {
            // Two commands on one record at the same moment: the second finds the first one's audit sequence taken.
            return Refusal.Conflict();
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    async Task WriteAsync<T>(ActionName action, ActionScope scope, CommandKey claim, T value, CancellationToken cancellationToken)
    {
        if (scope.Changes.Count == 0)
        {
            throw new InvalidOperationException($"'{action.Code}' succeeded without recording a change.");
        }

        await AuditWriter.WriteAsync(db, action, scope, cancellationToken);
        db.AddRange(scope.Messages);
        Versions.Advance(db);
        await db.SaveChangesAsync(cancellationToken);
        foreach (var fold in folds)
        {
            await fold.FoldAsync(db, scope.Facts, cancellationToken);
        }

        await claim.AnswerAsync(db, value, cancellationToken);
    }
}
