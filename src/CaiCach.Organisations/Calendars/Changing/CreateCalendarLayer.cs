using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Units;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Calendars.Changing;

/// <summary>Opens an empty layer for the province or an agency: its own days, or its emergency closures. One of each at most.</summary>
public sealed class CreateCalendarLayer(AppDb db, ActionRunner actions, UnitDirectory units)
{
    public Task<Outcome<CreatedCalendarLayer>> RunAsync(CreateCalendarLayerOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<CreatedCalendarLayer>(OrganisationsActions.CreateCalendarLayer, options, context, async scope =>
        {
            if ((await units.GetAsync(cancellationToken)).Find(options.UnitId) is not { } unit || unit.Id != unit.AgencyId)
            {
                return new Refusal("calendar.layer_unit", "Chọn tỉnh hoặc một cơ quan; bộ phận và phòng dùng lịch của cơ quan mình.", nameof(options.UnitId));
            }

            if (!CalendarRecord.MayKeep(context.Authority, unit.Id))
            {
                return Refusal.Forbidden();
            }

            if (await db.Set<CalendarLayerRow>().AnyAsync(l => l.UnitId == unit.Id && l.IsClosure == options.IsClosure, cancellationToken))
            {
                return new Refusal("calendar.layer_taken", $"{unit.ShortName} đã có lớp lịch này; mở lớp đó để thêm ngày.", nameof(options.UnitId));
            }

            if (await db.Set<CalendarLayerRow>().AsNoTracking().SingleOrDefaultAsync(l => l.UnitId == null, cancellationToken) is not { } national)
            {
                return new Refusal("calendar.no_national", "Chưa có lịch quốc gia; hãy nạp lịch quốc gia trước.");
            }

            var name = (options.IsClosure ? "Đóng cửa khẩn cấp của " : "Lịch của ") + unit.ShortName;
            var layer = new CalendarLayerRow
            {
                Id = Ids.New(scope.Now), Name = name.Length > 120 ? name[..120] : name, UnitId = unit.Id, IsClosure = options.IsClosure, FirstDay = national.FirstDay, LastDay = national.LastDay,
            };
            db.Add(layer);
            scope.Record(CalendarRecord.Of(layer.Id), [new CalendarLayerCreated(layer.Name, unit.Id, layer.IsClosure)]);
            return new CreatedCalendarLayer(layer.Id, layer.Name);
        }, cancellationToken);
}
