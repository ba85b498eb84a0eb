using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Dossiers.Arriving;

/// <summary>Ends the waiting of an online arrival inside the action that answers it, so that neither stands without the other.</summary>
public sealed class AnsweredArrivals(AppDb db)
{
    /// <param name="scope">The action that answers.</param>
    /// <param name="arrivalId">Null: the answer is to nobody at a portal.</param>
    /// <param name="agencyId">The agency that answers.</param>
    /// <param name="answer">How.</param>
    /// <param name="withId">The dossier or slip.</param>
    /// <param name="cancellationToken">Stops loading.</param>
    /// <returns>Why it cannot be answered; null when it is.</returns>
    internal async Task<Refusal?> EndAsync(ActionScope scope, Guid? arrivalId, Guid agencyId, ArrivalAnswer answer, Guid withId, CancellationToken cancellationToken)
    {
        if (arrivalId is not { } id)
        {
            return null;
        }

        var arrival = await db.Set<OnlineArrival>().SingleOrDefaultAsync(a => a.Id == id && a.AgencyId == agencyId, cancellationToken);
        if (arrival is null)
        {
            return Refusal.NotFound("hồ sơ trực tuyến");
        }

        if (arrival.AnsweredAt is not null)
        {
            return new Refusal("arrival.answered", $"Hồ sơ trực tuyến {arrival.Reference} đã được {arrival.AnsweringName} trả lời: {arrival.Answer!.Value.Label().ToLowerInvariant()}.");
        }

        (arrival.AnsweredAt, arrival.Answer, arrival.AnsweredWithId, arrival.AnsweringName) = (scope.Now, answer, withId, scope.Context.Actor.Name);
        arrival.IsLate = arrival.AnswerBy is { } by ? scope.Now > by : null;
        scope.Record(ArrivalRecord.Of(id), [new ArrivalAnswered(answer, withId, arrival.IsLate)]);
        return null;
    }
}
