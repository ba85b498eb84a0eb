using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Calendars.Redating;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Calendars.Changing;

/// <summary>Puts a prepared change into its layer, with the decision what becomes of promised dates; the dates themselves are moved by <see cref="RunRedating"/>.</summary>
public sealed class DecideCalendarChange(AppDb db, ActionRunner actions, CalendarReader calendars, CalendarImpactReader impacts)
{
    public async Task<Outcome<DecidedCalendarChange>> RunAsync(DecideCalendarChangeOptions options, ActionContext context, CancellationToken cancellationToken)
    {
        // The count is slow in a large province: taken before the turn to write, so that nobody waits for it.
        var impact = await impacts.FindAsync(options.ChangeId, context.Authority, after: null, take: 1, cancellationToken);
        var decided = await actions.RunAsync<DecidedCalendarChange>(OrganisationsActions.ChangeCalendar, options, context, async scope =>
        {
            var change = await db.Set<CalendarChange>().SingleOrDefaultAsync(c => c.Id == options.ChangeId, cancellationToken);
            var layer = change is null ? null : await db.Set<CalendarLayerRow>().SingleAsync(l => l.Id == change.LayerId, cancellationToken);
            if (change is null || layer is null)
            {
                return Refusal.NotFound("thay đổi lịch");
            }

            if (!CalendarRecord.MayKeep(context.Authority, layer.UnitId))
            {
                return Refusal.Forbidden();
            }

            if (await CheckAsync(options, change, layer, impact, cancellationToken) is { } refusal)
            {
                return refusal;
            }

            var content = change.Read();
            await ApplyAsync(layer, content, cancellationToken);
            (change.State, change.Promise, change.DecidedAt, change.Expected, layer.ChangedAt) = (CalendarChangeState.Running, options.Promise, scope.Now, impact!.Count, scope.Now);
            (change.OfficialId, change.OfficialName, change.PostId, change.UnitId, change.AgencyId) =
                (context.Actor.OfficialId, context.Actor.Name, context.Actor.PostId, context.Actor.UnitId, context.Actor.AgencyId);
            scope.Record(CalendarRecord.Of(layer.Id), [new CalendarChanged(change.Id, content, change.DecisionNumber, change.DecisionOn, options.Promise!.Value, impact.Count)]);
            return new DecidedCalendarChange(change.Id, impact.Count);
        }, cancellationToken);
        calendars.Forget();
        return decided;
    }

    async Task<Refusal?> CheckAsync(DecideCalendarChangeOptions options, CalendarChange change, CalendarLayerRow layer, CalendarImpact? impact, CancellationToken cancellationToken)
    {
        if (change.State != CalendarChangeState.Prepared)
        {
            return new Refusal("calendar.decided", "Thay đổi này đã được quyết định hoặc đã bỏ.");
        }

        if (change.LayerVersion != layer.Version)
        {
            return new Refusal("calendar.stale", "Lớp lịch đã thay đổi từ khi bạn chuẩn bị; hãy bỏ bản này và làm lại trên lịch đang có.");
        }

        if (await db.Set<CalendarChange>().AnyAsync(c => c.State == CalendarChangeState.Running, cancellationToken))
        {
            return new Refusal("calendar.redating", "Đang dời hạn theo thay đổi trước; đợi xong rồi quyết định thay đổi này.");
        }

        if (options.Promise is null)
        {
            return new Refusal("calendar.promise", "Hãy chọn: dời hạn và báo người nộp, hoặc giữ ngày đã hẹn.", nameof(options.Promise));
        }

        return impact is { Beyond: > 0 }
            ? new Refusal("calendar.beyond", $"{impact.Beyond} hồ sơ sẽ có hạn vượt quá lịch đã nạp; hãy nạp lịch quốc gia năm sau trước.")
            : null;
    }

    async Task ApplyAsync(CalendarLayerRow layer, CalendarChangeContent content, CancellationToken cancellationToken)
    {
        var dates = content.Days.Select(d => d.Date).ToList();
        var rows = await db.Set<CalendarDayRow>().Where(d => d.LayerId == layer.Id && dates.Contains(d.Date)).ToDictionaryAsync(d => d.Date, cancellationToken);
        foreach (var (date, _, after) in content.Days)
        {
            var row = rows.GetValueOrDefault(date);
            if (after is null)
            {
                db.Remove(row!);
                continue;
            }

            if (row is null)
            {
                db.Add(row = new CalendarDayRow { LayerId = layer.Id, Date = date });
            }

            (row.Kind, row.Reason, row.Decision, row.Hours) = (after.Kind, after.Reason, after.Decision, after.Hours);
        }

        layer.LastDay = content.LastDayAfter ?? layer.LastDay;
        if (content.WeeksAfter is { } weeks)
        {
            var had = await db.Set<CalendarHoursRow>().Where(h => h.LayerId == layer.Id).ToDictionaryAsync(h => h.ValidFrom, cancellationToken);
            foreach (var week in weeks)
            {
                if (!had.TryGetValue(week.ValidFrom, out var row))
                {
                    db.Add(row = new CalendarHoursRow { LayerId = layer.Id, ValidFrom = week.ValidFrom });
                }

                (row.ValidTo, row.Week, row.Decision) = (week.ValidTo, week.Week, week.Decision);
            }
        }
    }
}
