using CaiCach.Kernel.Data;
using CaiCach.Organisations.Calendars.Changing;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Calendars.Redating;

/// <summary>Makes of a change the calendars before and after it.</summary>
public sealed class CalendarShifts(AppDb db, CalendarReader calendars, UnitDirectory units)
{
    public async Task<CalendarShift> OfAsync(CalendarChange change, CancellationToken cancellationToken)
    {
        var content = change.Read();
        var isApplied = change.State is CalendarChangeState.Running or CalendarChangeState.Done;
        var before = await calendars.BuildAsync(isApplied ? content.Before(change.LayerId) : null, cancellationToken);
        var after = await calendars.BuildAsync(isApplied ? null : content.After(change.LayerId), cancellationToken);
        var unitId = await db.Set<CalendarLayerRow>().Where(l => l.Id == change.LayerId).Select(l => l.UnitId).SingleAsync(cancellationToken);
        var isOfAll = (await units.GetAsync(cancellationToken)).Find(unitId) is not { Kind: not UnitKind.Province };
        return new CalendarShift(change.Id, before!, after!, change.FromDay, change.ToDay, isOfAll ? null : unitId, change.Promise ?? CalendarPromise.Move, change.DecisionNumber, Words(content));
    }

    static string Words(CalendarChangeContent content)
    {
        const int told = 3;
        var words = content.Days.Take(told).Select(d => d.After is { } after ? $"{d.Date:dd/MM/yyyy} {after.Words}" : $"{d.Date:dd/MM/yyyy} trở lại ngày thường")
            .Concat(content.Days.Count > told ? [$"và {content.Days.Count - told} ngày khác"] : [])
            .Concat(content.WeeksAfter is null ? [] : ["giờ làm việc trong tuần"]);
        return string.Join("; ", words);
    }
}
