using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Reorganisations;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Units;

/// <summary>
/// Ends one unit that holds nothing any more. One that still holds dossiers, tasks or posts is refused: where they go is prepared, rehearsed and approved in a
/// <see cref="Reorganisation"/>.
/// </summary>
public sealed class CloseUnit(AppDb db, ActionRunner actions, UnitDirectory directory, IEnumerable<IReorganised> parts)
{
    public async Task<Outcome<Done>> RunAsync(CloseUnitOptions options, ActionContext context, CancellationToken cancellationToken)
    {
        var done = await actions.RunAsync<Done>(OrganisationsActions.CloseUnit, options, context, async scope =>
        {
            if (!context.Authority.HasAny(OrganisationsPermissions.ManageUnits))
            {
                return Refusal.Forbidden();
            }

            var units = await directory.FreshAsync(cancellationToken);
            if (units.Find(options.UnitId) is not { } unit)
            {
                return Refusal.NotFound("đơn vị");
            }

            var last = options.LastDay ?? LocalClock.ToLocalDate(scope.Now);
            var reason = (await ClosingReasons.ReadAsync(db, cancellationToken)).FirstOrDefault(r => r.Code == options.Reason);
            List<Refusal> refusals = [.. Check(options, unit, last, reason, units, LocalClock.ToLocalDate(scope.Now))];
            if (refusals.Count == 0)
            {
                refusals.AddRange(await HeldAsync(unit, last, units, cancellationToken));
            }

            if (refusals.Count > 0)
            {
                return refusals;
            }

            var decision = NormalText.Line(options.Decision);
            foreach (var part in await db.Set<Unit>().Where(u => u.Id == unit.Id || (u.AgencyId == unit.Id && u.ValidTo == null)).ToListAsync(cancellationToken))
            {
                part.ValidTo = last;
            }

            List<Unit> successors = [.. options.Successors.Select(c => units.Find(c)!).DistinctBy(u => u.Id)];
            db.AddRange(successors.Select(s => new UnitLink { Id = Ids.New(scope.Now), FromUnitId = unit.Id, ToUnitId = s.Id, On = last.AddDays(1), Reason = reason!.Code, Decision = decision }));
            scope.Record(UnitRecord.Of(unit.Id), [new UnitClosed(last, reason!.Name, [.. successors.Select(s => s.Code)], decision)]);
            return Done.Value;
        }, cancellationToken);
        directory.Forget();
        return done;
    }

    static IEnumerable<Refusal> Check(CloseUnitOptions options, Unit unit, DateOnly last, ClosingReason? reason, UnitSnapshot units, DateOnly today)
    {
        if (!unit.IsOpenOn(last) || unit.ValidTo is not null)
        {
            yield return new Refusal("organisations.unit_over", unit.ValidTo is { } ended ? $"Đơn vị đã kết thúc ngày {ended:dd/MM/yyyy}." : "Ngày cuối không được trước ngày đơn vị bắt đầu.", nameof(options.LastDay));
        }
        else if (last < today)
        {
            yield return new Refusal("organisations.unit_closing_day", "Ngày cuối không được trước hôm nay: quyền và việc của những ngày qua đã có thật.", nameof(options.LastDay));
        }

        if (NormalText.Line(options.Decision) is not { Length: <= 200 })
        {
            yield return new Refusal("organisations.unit_decision", "Ghi số quyết định, nhiều nhất 200 ký tự.", nameof(options.Decision));
        }

        foreach (var code in options.Successors.Where(c => units.Find(c) is not { } found || !found.IsOpenOn(last.AddDays(1)) || found.Id == unit.Id))
        {
            yield return new Refusal("organisations.successor", $"Không có đơn vị nào mang mã {code} còn hoạt động sau ngày {last:dd/MM/yyyy}.", nameof(options.Successors));
        }

        if (reason is null || !reason.IsValidOn(last.AddDays(1)))
        {
            yield return new Refusal("organisations.closing_reason", "Chọn lý do kết thúc có hiệu lực vào ngày đó.", nameof(options.Reason));
        }
        else if (reason.Wrong(options.Successors.Select(c => units.Find(c)?.Id).OfType<Guid>().Distinct().Count()) is { } wrong)
        {
            yield return new Refusal("organisations.successors", wrong, nameof(options.Successors));
        }

        if (units.All.Where(u => u.ParentId == unit.Id && u.AgencyId != unit.Id && u.IsOpenOn(last.AddDays(1))).ToList() is { Count: > 0 } below)
        {
            yield return new Refusal("organisations.unit_children", $"Còn {below.Count} cơ quan trực thuộc, đầu tiên là {below[0].ShortName}; kết thúc hoặc chuyển các cơ quan đó trước.");
        }
    }

    async Task<List<Refusal>> HeldAsync(Unit unit, DateOnly last, UnitSnapshot units, CancellationToken cancellationToken)
    {
        var plan = ReorganisationPlan.OfOne(unit, last.AddDays(1), units);
        List<Refusal> held = [];
        foreach (var part in parts)
        {
            var count = 0;
            await foreach (var _ in part.RowsAsync(plan, cancellationToken))
            {
                count++;
            }

            if (count > 0)
            {
                held.Add(new Refusal("organisations.unit_holds", $"{unit.ShortName} còn giữ {count} {part.Label.ToLowerInvariant()}. Lập một đợt sắp xếp ở /units/reorganisations để cho biết chuyển về đâu."));
            }
        }

        return held;
    }
}
