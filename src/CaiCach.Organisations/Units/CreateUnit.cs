using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;

namespace CaiCach.Organisations.Units;

/// <summary>Enters a unit from a day on: the province first, then what stands below it.</summary>
public sealed class CreateUnit(AppDb db, ActionRunner actions, UnitDirectory directory)
{
    static readonly DateOnly Earliest = new(1945, 9, 2);

    public async Task<Outcome<Unit>> RunAsync(CreateUnitOptions options, ActionContext context, CancellationToken cancellationToken)
    {
        var made = await actions.RunAsync<Unit>(OrganisationsActions.CreateUnit, options, context, async scope =>
        {
            if (!context.Authority.HasAny(OrganisationsPermissions.ManageUnits))
            {
                return Refusal.Forbidden();
            }

            var units = await directory.FreshAsync(cancellationToken);
            var from = options.From ?? LocalClock.ToLocalDate(scope.Now);
            var parent = units.Find(options.ParentCode);
            List<Refusal> refusals = [.. Check(options, from, parent, units)];
            if (refusals.Count > 0)
            {
                return refusals;
            }

            var unit = Make(options, Ids.New(scope.Now), from, parent, units.All.Count);
            db.Add(unit);
            scope.Record(UnitRecord.Of(unit.Id), [new UnitCreated(unit.Code, unit.Name, unit.Kind, parent?.Code, from)]);
            return unit;
        }, cancellationToken);
        directory.Forget();
        return made;
    }

    internal static Unit Make(CreateUnitOptions options, Guid id, DateOnly from, Unit? parent, int sort)
    {
        var name = NormalText.Line(options.Name)!;
        return new Unit
        {
            Id = id,
            Code = options.Code!,
            Name = name,
            ShortName = NormalText.Line(options.ShortName) ?? name,
            Kind = options.Kind,
            ParentId = parent?.Id,
            AgencyId = UnitFields.IsPart(options.Kind) ? parent!.AgencyId : id,
            Sort = sort,
            ValidFrom = from,
            Address = NormalText.Line(options.Address),
            Phone = NormalText.Line(options.Phone),
            SearchKey = SearchKey.Of(name),
        };
    }

    internal static IEnumerable<Refusal> Check(CreateUnitOptions options, DateOnly from, Unit? parent, UnitSnapshot units)
    {
        if (UnitFields.WrongCode(options.Code, units, nameof(options.Code)) is { } wrong)
        {
            yield return wrong;
        }

        foreach (var refusal in UnitFields.WrongNames(options.Name, options.ShortName, nameof(options.Name), nameof(options.ShortName))
            .Concat(UnitFields.TooLong((options.Address, 300, "Địa chỉ", nameof(options.Address)), (options.Phone, 40, "Điện thoại", nameof(options.Phone)))))
        {
            yield return refusal;
        }

        if (from < Earliest || from > units.Day.AddYears(5))
        {
            yield return new Refusal("organisations.unit_from", "Ngày bắt đầu không hợp lý.", nameof(options.From));
        }

        if (options.Kind == UnitKind.Province)
        {
            if (!string.IsNullOrEmpty(options.ParentCode) || units.All.Any(u => u.Kind == UnitKind.Province && (u.ValidTo is not { } last || from <= last)))
            {
                yield return new Refusal("organisations.one_province", "Chỉ có một UBND tỉnh, và không có đơn vị nào ở trên.", nameof(options.Kind));
            }
        }
        else if (parent is null)
        {
            yield return new Refusal("organisations.parent", "Cho biết mã của đơn vị cấp trên đã có.", nameof(options.ParentCode));
        }
        else if (!parent.IsOpenOn(from))
        {
            yield return new Refusal("organisations.parent", $"{parent.ShortName} không tồn tại vào ngày {from:dd/MM/yyyy}.", nameof(options.ParentCode));
        }
        else if (!UnitFields.Fits(options.Kind, parent.Kind))
        {
            yield return new Refusal("organisations.parent", "Đơn vị loại này không đặt ngay dưới đơn vị cấp trên đó.", nameof(options.ParentCode));
        }
    }
}
