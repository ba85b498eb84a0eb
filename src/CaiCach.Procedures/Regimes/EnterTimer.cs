using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace CaiCach.Procedures.Regimes;

/// <summary>Gives a timer another length from a day on. The row before ends the day before and stays: what began under it is judged by it.</summary>
public sealed class EnterTimer(AppDb db, ActionRunner actions, IMemoryCache cache)
{
    public async Task<Outcome<EnteredTimer>> RunAsync(EnterTimerOptions options, ActionContext context, CancellationToken cancellationToken)
    {
        var outcome = await actions.RunAsync<EnteredTimer>(RegimeActions.EnterTimer, options, context, async scope =>
        {
            if (!context.Authority.HasAny(RegimePermissions.Keep))
            {
                return Refusal.Forbidden();
            }

            var regime = await db.Set<LegalRegime>().Include(r => r.Timers).SingleOrDefaultAsync(r => r.Code == options.Regime, cancellationToken);
            if (regime is null)
            {
                return new Refusal("regime.unknown", "Không có nghị định mang mã này.", nameof(options.Regime));
            }

            var procedure = NormalText.Line(options.ProcedureCode) is { } code ? await db.Set<Procedure>().AsNoTracking().SingleOrDefaultAsync(p => p.Code == code, cancellationToken) : null;
            List<Refusal> refusals = [.. TimerCheck.Of(options)];
            if (procedure is null && NormalText.Line(options.ProcedureCode) is not null)
            {
                refusals.Add(new Refusal("regime.procedure", "Không có thủ tục mang mã này.", nameof(options.ProcedureCode)));
            }

            if (refusals.Count > 0)
            {
                return refusals;
            }

            var (from, today) = (options.ValidFrom!.Value, LocalClock.ToLocalDate(scope.Now));
            var same = regime.Timers.Where(t => t.Kind == options.Kind && t.ProcedureId == procedure?.Id).ToList();
            if (WrongDay(regime, same, from, today) is { } wrong)
            {
                return wrong;
            }

            var before = same.Find(t => t.HoldsOn(from));
            var timer = New(options, regime, procedure?.Id, scope.Now);
            timer.ValidTo = regime.ValidTo;
            if (before is not null)
            {
                before.ValidTo = from.AddDays(-1);
            }

            db.Add(timer);
            scope.Record(new RecordRef("regime", regime.Id), [new TimerEntered(regime.Code, timer.Kind.Word(), timer.Length, timer.Source, from, before?.Length, procedure?.Code)]);
            return new EnteredTimer(regime.Code, timer.Kind, timer.Length, timer.Source, from);
        }, cancellationToken);
        cache.Remove(typeof(RegimeReader));
        return outcome;
    }

    internal static LegalTimer New(EnterTimerOptions options, LegalRegime regime, Guid? procedureId, DateTimeOffset now) => new()
    {
        Id = Ids.New(now), RegimeId = regime.Id, Kind = options.Kind!.Value, ProcedureId = procedureId, Amount = options.Amount, Unit = options.Amount is null ? null : options.Unit, Rule = options.Rule,
        CutOff = options.CutOff, MorningMinutes = options.CutOff is null ? null : options.MorningMinutes,
        Source = NormalText.Line(options.Source)!, Note = NormalText.Line(options.Note), ValidFrom = options.ValidFrom!.Value,
    };

    static Refusal? WrongDay(LegalRegime regime, List<LegalTimer> same, DateOnly from, DateOnly today)
    {
        const string field = nameof(EnterTimerOptions.ValidFrom);
        if (!regime.HoldsOn(from))
        {
            return new Refusal("regime.timer_outside", $"Ngày đó nằm ngoài thời gian hiệu lực của {regime.Title}.", field);
        }

        if (from <= today)
        {
            return new Refusal("regime.timer_past", $"Thời hạn mới phải bắt đầu từ ngày mai ({today.AddDays(1):dd/MM/yyyy}) trở đi: hồ sơ đã nhận giữ thời hạn đã báo.", field);
        }

        return same.Exists(t => t.ValidFrom >= from) ? new Refusal("regime.timer_later", "Mốc này đã có độ dài khác bắt đầu từ ngày đó hoặc muộn hơn.", field) : null;
    }
}
