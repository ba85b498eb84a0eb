using System.Text.RegularExpressions;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Units;

/// <summary>Enters a unit from today on: the province first, then what stands below it.</summary>
public sealed partial class CreateUnit(AppDb db, ActionRunner actions)
{
    public Task<Outcome<Unit>> RunAsync(CreateUnitOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<Unit>(OrganisationsActions.CreateUnit, options, context, async scope =>
        {
            if (!context.Authority.HasAny(OrganisationsPermissions.ManageUnits))
            {
                return Refusal.Forbidden();
            }

            var parent = options.ParentCode is null ? null
                : await db.Set<Unit>().AsNoTracking().SingleOrDefaultAsync(u => u.Code == options.ParentCode, cancellationToken);
            if (await CheckAsync(options, parent, cancellationToken) is { Count: > 0 } refusals)
            {
                return refusals;
            }

            var (id, name) = (Ids.New(scope.Now), NormalText.Line(options.Name)!);
            var unit = new Unit
            {
                Id = id,
                Code = options.Code!,
                Name = name,
                ShortName = NormalText.Line(options.ShortName) ?? name,
                Kind = options.Kind,
                ParentId = parent?.Id,
                AgencyId = IsPart(options.Kind) ? parent!.Id : id,
                Sort = await db.Set<Unit>().CountAsync(cancellationToken),
                ValidFrom = LocalClock.ToLocalDate(scope.Now),
                Address = NormalText.Line(options.Address),
                Phone = NormalText.Line(options.Phone),
                SearchKey = SearchKey.Of(name),
            };
            db.Add(unit);
            scope.Record(new RecordRef("unit", id), [new UnitCreated(unit.Code, unit.Name, unit.Kind, parent?.Code)]);
            return unit;
        }, cancellationToken);

    async Task<List<Refusal>> CheckAsync(CreateUnitOptions options, Unit? parent, CancellationToken cancellationToken)
    {
        List<Refusal> refusals = [];
        void No(string code, string message, string field) => refusals.Add(new Refusal(code, message, field));
        if (options.Code is not { Length: <= 60 } code || !CodeForm().IsMatch(code))
        {
            No("organisations.unit_code", "Mã đơn vị gồm chữ cái không dấu, chữ số và dấu chấm, ví dụ H45 hoặc H45.20.mc; nhiều nhất 60 ký tự.", nameof(options.Code));
        }
        else if (await db.Set<Unit>().AnyAsync(u => u.Code == options.Code, cancellationToken))
        {
            No("organisations.unit_code_taken", "Đã có đơn vị mang mã này.", nameof(options.Code));
        }

        if (NormalText.Line(options.Name) is not { Length: <= 300 })
        {
            No("organisations.unit_name", "Tên đơn vị dài 1 đến 300 ký tự.", nameof(options.Name));
        }

        if ((NormalText.Line(options.ShortName) ?? NormalText.Line(options.Name) ?? "").Length > 120)
        {
            No("organisations.unit_name", "Tên gọi tắt dài nhiều nhất 120 ký tự.", nameof(options.ShortName));
        }

        if (options.Kind == UnitKind.Province)
        {
            if (options.ParentCode is not null || await db.Set<Unit>().AnyAsync(u => u.Kind == UnitKind.Province && u.ValidTo == null, cancellationToken))
            {
                No("organisations.one_province", "Chỉ có một UBND tỉnh, và không có đơn vị nào ở trên.", nameof(options.Kind));
            }
        }
        else if (parent is null)
        {
            No("organisations.parent", "Cho biết mã của đơn vị cấp trên đã có.", nameof(options.ParentCode));
        }
        else if (!Fits(options.Kind, parent))
        {
            No("organisations.parent", "Đơn vị loại này không đặt ngay dưới đơn vị cấp trên đó.", nameof(options.ParentCode));
        }

        return refusals;
    }

    static bool IsPart(UnitKind kind) => kind is UnitKind.OneStop or UnitKind.Division;

    static bool Fits(UnitKind kind, Unit parent) => kind switch
    {
        UnitKind.Department or UnitKind.District => parent.Kind == UnitKind.Province,
        UnitKind.Commune => parent.Kind is UnitKind.District or UnitKind.Province,
        _ => parent.Id == parent.AgencyId,
    };

    [GeneratedRegex(@"^[A-Za-z0-9]+(\.[A-Za-z0-9]+)*\z")]
    private static partial Regex CodeForm();
}
