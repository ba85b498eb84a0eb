using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Calendars.Changing;

/// <summary>
/// Checks a change of a layer as a whole and keeps it until somebody who has seen what it moves decides on it. Nothing of it counts before that.
/// </summary>
public sealed class PrepareCalendarChange(AppDb db, ActionRunner actions)
{
    public Task<Outcome<PreparedCalendarChange>> RunAsync(PrepareCalendarChangeOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<PreparedCalendarChange>(OrganisationsActions.PrepareCalendarChange, options, context, async scope =>
        {
            var layer = await db.Set<CalendarLayerRow>().AsNoTracking().SingleOrDefaultAsync(l => l.Id == options.LayerId, cancellationToken);
            if (layer is null)
            {
                return Refusal.NotFound("lớp lịch");
            }

            if (!CalendarRecord.MayKeep(context.Authority, layer.UnitId))
            {
                return Refusal.Forbidden();
            }

            var national = await db.Set<CalendarLayerRow>().AsNoTracking().SingleAsync(l => l.UnitId == null, cancellationToken);
            var days = await db.Set<CalendarDayRow>().AsNoTracking().Where(d => d.LayerId == layer.Id).ToDictionaryAsync(d => d.Date, d => d.Entry, cancellationToken);
            var weeks = await db.Set<CalendarHoursRow>().AsNoTracking().Where(h => h.LayerId == layer.Id).OrderBy(h => h.ValidFrom).ToListAsync(cancellationToken);
            var read = CalendarChangeRules.Read(options, new CalendarLayerState(layer, national, days, [.. weeks.Select(w => w.Entry)]));
            if (!read.Succeeded)
            {
                return read.Refusals.ToList();
            }

            var (from, to) = CalendarChangeRules.Touched(read.Value, layer);
            var change = new CalendarChange
            {
                Id = Ids.New(scope.Now), LayerId = layer.Id, LayerVersion = layer.Version, State = CalendarChangeState.Prepared, Content = CalendarChange.Write(read.Value), FromDay = from, ToDay = to,
                DecisionNumber = NormalText.Line(options.DecisionNumber)!, DecisionOn = options.DecisionOn, Reason = NormalText.Line(options.Reason), PreparedAt = scope.Now,
                OfficialId = context.Actor.OfficialId, OfficialName = context.Actor.Name, PostId = context.Actor.PostId, UnitId = context.Actor.UnitId, AgencyId = context.Actor.AgencyId,
            };
            db.Add(change);
            scope.Record(CalendarRecord.Of(layer.Id), [new CalendarChangePrepared(change.Id, change.DecisionNumber, read.Value.Days.Count)]);
            return new PreparedCalendarChange(change.Id, read.Value.Days.Count, from, to);
        }, cancellationToken);
}
