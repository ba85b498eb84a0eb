using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Calendars.Changing;

/// <summary>Leaves a prepared change; the calendar stays as it is.</summary>
public sealed class DiscardCalendarChange(AppDb db, ActionRunner actions)
{
    public Task<Outcome<Done>> RunAsync(Guid changeId, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<Done>(OrganisationsActions.DiscardCalendarChange, new { changeId }, context, async scope =>
        {
            var change = await db.Set<CalendarChange>().SingleOrDefaultAsync(c => c.Id == changeId, cancellationToken);
            if (change is null)
            {
                return Refusal.NotFound("thay đổi lịch");
            }

            var unitId = await db.Set<CalendarLayerRow>().Where(l => l.Id == change.LayerId).Select(l => l.UnitId).SingleAsync(cancellationToken);
            if (!CalendarRecord.MayKeep(context.Authority, unitId))
            {
                return Refusal.Forbidden();
            }

            if (change.State != CalendarChangeState.Prepared)
            {
                return new Refusal("calendar.decided", "Thay đổi này đã được quyết định hoặc đã bỏ.");
            }

            change.State = CalendarChangeState.Discarded;
            scope.Record(CalendarRecord.Of(change.LayerId), [new CalendarChangeDiscarded(change.Id)]);
            return Done.Value;
        }, cancellationToken);
}
