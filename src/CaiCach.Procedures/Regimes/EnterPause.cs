using System.Text.RegularExpressions;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace CaiCach.Procedures.Regimes;

/// <summary>A law lists a cause for which the time of a dossier may stand still, words it anew, or no longer lists it, from a day on. What stands still already goes on as it was.</summary>
public sealed partial class EnterPause(AppDb db, ActionRunner actions, IMemoryCache cache)
{
    public async Task<Outcome<EnteredPause>> RunAsync(EnterPauseOptions options, ActionContext context, CancellationToken cancellationToken)
    {
        var outcome = await actions.RunAsync<EnteredPause>(RegimeActions.EnterPause, options, context, async scope =>
        {
            if (!context.Authority.HasAny(RegimePermissions.Keep))
            {
                return Refusal.Forbidden();
            }

            var code = NormalText.Line(options.Code);
            var rows = await db.Set<PauseCause>().Where(p => p.Code == code).OrderBy(p => p.ValidFrom).ToListAsync(cancellationToken);
            if (Check(options, rows, LocalClock.ToLocalDate(scope.Now)).ToList() is { Count: > 0 } refusals)
            {
                return refusals;
            }

            var (from, source, before) = (options.ValidFrom!.Value, NormalText.Line(options.Source)!, rows.Find(p => p.HoldsOn(options.ValidFrom!.Value)));
            if (before is not null)
            {
                before.ValidTo = from.AddDays(-1);
            }

            var (id, name) = (Ids.New(scope.Now), NormalText.Line(options.Name) ?? before!.Name);
            if (!options.Ends)
            {
                db.Add(new PauseCause { Id = id, Code = code!, Name = name, Source = source, Note = NormalText.Line(options.Note), ValidFrom = from });
                scope.Record(new RecordRef("pause-cause", id), [new PauseCauseEntered(code!, name, source, from)]);
            }
            else
            {
                scope.Record(new RecordRef("pause-cause", before!.Id), [new PauseCauseEnded(code!, source, from)]);
            }

            return new EnteredPause(code!, name, source, options.Ends, from);
        }, cancellationToken);
        cache.Remove(typeof(RegimeReader));
        return outcome;
    }

    static IEnumerable<Refusal> Check(EnterPauseOptions typed, List<PauseCause> rows, DateOnly today)
    {
        static Refusal No(string code, string message, string field) => new("regime." + code, message, field);
        if (NormalText.Line(typed.Code) is not { Length: <= 60 } code || !Key().IsMatch(code))
        {
            yield return No("pause_code", "Mã gồm chữ thường không dấu, số và gạch nối, ví dụ nghia-vu-tai-chinh.", nameof(typed.Code));
        }

        if (NormalText.Line(typed.Name) is { Length: > 200 } || (NormalText.Line(typed.Name) is null && !typed.Ends))
        {
            yield return No("pause_name", "Ghi lý do, nhiều nhất 200 ký tự.", nameof(typed.Name));
        }

        if (NormalText.Line(typed.Source) is not { Length: <= 300 })
        {
            yield return No("pause_source", "Ghi điều khoản và văn bản, nhiều nhất 300 ký tự.", nameof(typed.Source));
        }

        if (typed.ValidFrom is not { } from)
        {
            yield return No("pause_from", "Cho biết từ ngày nào.", nameof(typed.ValidFrom));
        }
        else if (from <= today)
        {
            yield return No("pause_past", $"Phải từ ngày mai ({today.AddDays(1):dd/MM/yyyy}) trở đi: việc đã tạm dừng giữ căn cứ của ngày ấy.", nameof(typed.ValidFrom));
        }
        else if (rows.Exists(p => p.ValidFrom >= from))
        {
            yield return No("pause_later", "Lý do này đã được đổi từ ngày đó hoặc muộn hơn.", nameof(typed.ValidFrom));
        }
        else if (typed.Ends && !rows.Exists(p => p.HoldsOn(from)))
        {
            yield return No("pause_none", "Ngày đó không có lý do này để kết thúc.", nameof(typed.Code));
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Key();
}
