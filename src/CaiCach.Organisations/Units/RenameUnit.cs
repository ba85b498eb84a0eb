using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Units;

/// <summary>Gives a unit another name, address or telephone from a day on; what is dated before keeps the old one.</summary>
public sealed class RenameUnit(AppDb db, ActionRunner actions, UnitDirectory directory)
{
    public async Task<Outcome<Done>> RunAsync(RenameUnitOptions options, ActionContext context, CancellationToken cancellationToken)
    {
        var done = await actions.RunAsync<Done>(OrganisationsActions.RenameUnit, options, context, async scope =>
        {
            if (!context.Authority.HasAny(OrganisationsPermissions.ManageUnits))
            {
                return Refusal.Forbidden();
            }

            var unit = await db.Set<Unit>().SingleOrDefaultAsync(u => u.Id == options.UnitId, cancellationToken);
            if (unit is null)
            {
                return Refusal.NotFound("đơn vị");
            }

            var names = await db.Set<UnitName>().Where(n => n.UnitId == unit.Id).OrderBy(n => n.From).ToListAsync(cancellationToken);
            var from = options.From ?? LocalClock.ToLocalDate(scope.Now);
            List<Refusal> refusals = [.. Check(options, unit, from, names)];
            if (refusals.Count > 0)
            {
                return refusals;
            }

            if (names.Count == 0)
            {
                names.Add(new UnitName { Id = Ids.New(scope.Now), UnitId = unit.Id, From = unit.ValidFrom, Name = unit.Name, ShortName = unit.ShortName, Address = unit.Address, Phone = unit.Phone });
                db.Add(names[0]);
            }

            var name = NormalText.Line(options.Name)!;
            var given = new UnitName
            {
                Id = Ids.New(scope.Now), UnitId = unit.Id, From = from, Name = name, ShortName = NormalText.Line(options.ShortName) ?? name, Address = NormalText.Line(options.Address),
                Phone = NormalText.Line(options.Phone), Decision = NormalText.Line(options.Decision),
            };
            db.Add(given);
            scope.Record(UnitRecord.Of(unit.Id), [new UnitRenamed(from, names[^1].Name, name, given.Decision)]);
            unit.SearchKey = SearchKey.Of(string.Join(' ', names.Select(n => n.Name).Append(name).Distinct())); // the old name finds it too
            return Done.Value;
        }, cancellationToken);
        directory.Forget();
        return done;
    }

    static IEnumerable<Refusal> Check(RenameUnitOptions options, Unit unit, DateOnly from, List<UnitName> names)
    {
        foreach (var refusal in UnitFields.WrongNames(options.Name, options.ShortName, nameof(options.Name), nameof(options.ShortName)).Concat(UnitFields.TooLong(
            (options.Address, 300, "Địa chỉ", nameof(options.Address)), (options.Phone, 40, "Điện thoại", nameof(options.Phone)), (options.Decision, 200, "Số quyết định", nameof(options.Decision)))))
        {
            yield return refusal;
        }

        if (NormalText.Line(options.Decision) is null)
        {
            yield return new Refusal("organisations.unit_decision", "Ghi số quyết định đổi tên.", nameof(options.Decision));
        }

        if (from <= unit.ValidFrom || !unit.IsOpenOn(from))
        {
            yield return new Refusal("organisations.unit_name_day", $"Tên mới có hiệu lực sau ngày đơn vị bắt đầu ({unit.ValidFrom:dd/MM/yyyy}) và khi đơn vị còn hoạt động.", nameof(options.From));
        }
        else if (names.Count > 0 && from <= names[^1].From)
        {
            yield return new Refusal("organisations.unit_name_day", $"Đã có tên khác từ ngày {names[^1].From:dd/MM/yyyy}; tên mới phải sau ngày đó, để giấy tờ đã in vẫn đúng tên.", nameof(options.From));
        }
    }
}
