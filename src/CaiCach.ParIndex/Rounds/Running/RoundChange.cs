using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.ParIndex.Rounds.Listing;
using CaiCach.ParIndex.Rounds.Stages;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Rounds.Running;

/// <summary>The one way for whoever runs a round to change it: load, check right and version, change, record.</summary>
public sealed class RoundChange(AppDb db, ActionRunner actions, RoundDoor door)
{
    internal Task<Outcome<ChangedRound>> RunAsync(
        ActionName action, RoundOptions options, ActionContext context, Func<ActionScope, Round, List<RoundUnit>, Task<IReadOnlyList<Refusal>>> work, CancellationToken cancellationToken) =>
        actions.RunAsync<ChangedRound>(action, options, context, async scope =>
        {
            var round = await db.Set<Round>().SingleOrDefaultAsync(r => r.Id == options.RoundId, cancellationToken);
            if (round is null || await door.OfAsync(round, context, cancellationToken) is not { } place)
            {
                return Refusal.NotFound("kỳ đánh giá");
            }

            if (!place.Runs)
            {
                return Refusal.Forbidden();
            }

            if (options.Version is { } seen && seen != round.Version)
            {
                return Refusal.Conflict();
            }

            var units = await db.Set<RoundUnit>().Where(u => u.RoundId == round.Id).ToListAsync(cancellationToken);
            var refusals = await work(scope, round, units);
            if (refusals.Count > 0)
            {
                return refusals.ToList();
            }

            // Units and members are rows of their own; the round itself says that something about it has changed.
            db.Entry(round).Property(r => r.Stage).IsModified = true;
            return new ChangedRound(round.Id, round.Code, round.Stage, round.Version + 1);
        }, cancellationToken);

    /// <summary>Puts what the rules decided into the rows.</summary>
    internal static void Apply(RoundState state, Round round, IEnumerable<RoundUnit> units)
    {
        (round.Stage, round.SubmitBy, round.ExplainBy) = (state.Stage, state.SubmitBy, state.ExplainBy);
        foreach (var unit in units)
        {
            (unit.SubmittedAt, unit.ReopenedUntil, unit.ExplainedAt, unit.ExplainUntil) = state.Units[unit.Id] is var u ? (u.SubmittedAt, u.ReopenedUntil, u.ExplainedAt, u.ExplainUntil) : default;
        }
    }
}
