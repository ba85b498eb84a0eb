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

/// <summary>A decree brings an online level, changes what it demands, or ends it, from a day on. Procedures keep what they were set to; what is set from then on is judged by the new row.</summary>
public sealed class EnterLevel(AppDb db, ActionRunner actions, IMemoryCache cache)
{
    public async Task<Outcome<EnteredLevel>> RunAsync(EnterLevelOptions options, ActionContext context, CancellationToken cancellationToken)
    {
        var outcome = await actions.RunAsync<EnteredLevel>(RegimeActions.EnterLevel, options, context, async scope =>
        {
            if (!context.Authority.HasAny(RegimePermissions.Keep))
            {
                return Refusal.Forbidden();
            }

            var rows = await db.Set<LegalLevel>().Where(l => l.Level == options.Level).OrderBy(l => l.ValidFrom).ToListAsync(cancellationToken);
            if (Check(options, rows, LocalClock.ToLocalDate(scope.Now)).ToList() is { Count: > 0 } refusals)
            {
                return refusals;
            }

            var (level, from, source) = (options.Level!.Value, options.ValidFrom!.Value, NormalText.Line(options.Source)!);
            if (rows.Find(l => l.HoldsOn(from)) is { } before)
            {
                before.ValidTo = from.AddDays(-1);
            }

            var id = Ids.New(scope.Now);
            if (!options.Ends)
            {
                db.Add(new LegalLevel { Id = id, Level = level, Source = source, Note = NormalText.Line(options.Note), NeedsReason = options.NeedsReason, ValidFrom = from });
            }

            scope.Record(new RecordRef("legal-level", id), [new LevelEntered(Word(level), source, options.NeedsReason, options.Ends, from)]);
            return new EnteredLevel(level, source, options.NeedsReason, options.Ends, from);
        }, cancellationToken);
        cache.Remove(typeof(RegimeReader));
        return outcome;
    }

    /// <summary>As in files and addresses: <c>level3</c>, <c>partial</c>.</summary>
    public static string Word(OnlineLevel level) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(level.ToString());

    static IEnumerable<Refusal> Check(EnterLevelOptions typed, List<LegalLevel> rows, DateOnly today)
    {
        static Refusal No(string code, string message, string field) => new("regime." + code, message, field);
        if (typed.Level is null)
        {
            yield return No("level", "Chọn mức độ.", nameof(typed.Level));
        }

        if (NormalText.Line(typed.Source) is not { Length: <= 300 })
        {
            yield return No("level_source", "Ghi điều khoản và văn bản, nhiều nhất 300 ký tự.", nameof(typed.Source));
        }

        if (typed.ValidFrom is not { } from)
        {
            yield return No("level_from", "Cho biết từ ngày nào.", nameof(typed.ValidFrom));
        }
        else if (from <= today)
        {
            yield return No("level_past", $"Phải từ ngày mai ({today.AddDays(1):dd/MM/yyyy}) trở đi: thủ tục đã công bố giữ mức của ngày ấy.", nameof(typed.ValidFrom));
        }
        else if (rows.Exists(l => l.ValidFrom >= from))
        {
            yield return No("level_later", "Mức này đã được đổi từ ngày đó hoặc muộn hơn.", nameof(typed.ValidFrom));
        }
        else if (typed.Ends && !rows.Exists(l => l.HoldsOn(from)))
        {
            yield return No("level_none", "Ngày đó không có mức này để kết thúc.", nameof(typed.Level));
        }
    }
}
