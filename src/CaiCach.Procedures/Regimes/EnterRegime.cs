using System.Text.RegularExpressions;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace CaiCach.Procedures.Regimes;

/// <summary>
/// Enters a decree that takes the place of the one before from a day on, with the same timers until they are changed. Refused when dossiers were received already
/// on that day or later: they pinned the regime that held then.
/// </summary>
public sealed partial class EnterRegime(AppDb db, ActionRunner actions, IEnumerable<IRegimeUse> uses, IMemoryCache cache)
{
    public async Task<Outcome<EnteredRegime>> RunAsync(EnterRegimeOptions options, ActionContext context, CancellationToken cancellationToken)
    {
        var outcome = await actions.RunAsync<EnteredRegime>(RegimeActions.Enter, options, context, async scope =>
        {
            if (!context.Authority.HasAny(RegimePermissions.Keep))
            {
                return Refusal.Forbidden();
            }

            var regimes = await db.Set<LegalRegime>().Include(r => r.Timers).ToListAsync(cancellationToken);
            if (await CheckAsync(options, regimes, cancellationToken) is { Count: > 0 } refusals)
            {
                return refusals;
            }

            var from = options.ValidFrom!.Value;
            var before = regimes.SingleOrDefault(r => r.HoldsOn(from));
            var regime = new LegalRegime
            {
                Id = Ids.New(scope.Now), Code = options.Code!, Name = NormalText.Line(options.Name)!, Title = NormalText.Line(options.Title) ?? NormalText.Line(options.Name)!, ValidFrom = from,
                MaximumReappointments = options.MaximumReappointments, SupplementArticle = NormalText.Line(options.SupplementArticle)!, RestartArticle = NormalText.Line(options.RestartArticle)!, ApologyArticle = NormalText.Line(options.ApologyArticle)!,
                RefusalArticle = NormalText.Line(options.RefusalArticle)!, NotEligibleArticle = NormalText.Line(options.NotEligibleArticle)!, WithdrawalArticle = NormalText.Line(options.WithdrawalArticle)!,
            };
            if (before is not null)
            {
                var last = from.AddDays(-1);
                regime.Timers.AddRange(before.Timers.Where(t => t.HoldsOn(from)).Select(t => TakenOver(t, regime, scope.Now)));
                before.ValidTo = last;
                before.Timers.Where(t => !(t.ValidTo < from)).ToList().ForEach(t => t.ValidTo = last);
            }

            db.Add(regime);
            scope.Record(new RecordRef("regime", regime.Id), [new RegimeEntered(regime.Code, regime.Name, from, before?.Code)]);
            return new EnteredRegime(regime.Code, regime.Title, from, regime.Timers.Count);
        }, cancellationToken);
        cache.Remove(typeof(RegimeReader));
        return outcome;
    }

    internal static LegalTimer TakenOver(LegalTimer timer, LegalRegime regime, DateTimeOffset now) => new()
    {
        Id = Ids.New(now), RegimeId = regime.Id, Kind = timer.Kind, ProcedureId = timer.ProcedureId, Amount = timer.Amount, Unit = timer.Unit, Rule = timer.Rule, CutOff = timer.CutOff,
        MorningMinutes = timer.MorningMinutes, Source = timer.Source, Note = timer.Note, ValidFrom = regime.ValidFrom, ValidTo = regime.ValidTo,
    };

    async Task<List<Refusal>> CheckAsync(EnterRegimeOptions typed, List<LegalRegime> regimes, CancellationToken cancellationToken)
    {
        List<Refusal> refusals = [];
        void No(string code, string message, string field) => refusals.Add(new Refusal("regime." + code, message, field));
        if (typed.Code is not { Length: <= 40 } code || !CodeForm().IsMatch(code))
        {
            No("code", "Mã gồm chữ thường không dấu, chữ số và gạch nối, ví dụ nd-118-2025; nhiều nhất 40 ký tự.", nameof(typed.Code));
        }
        else if (regimes.Exists(r => r.Code == code))
        {
            No("code_taken", "Đã có nghị định mang mã này.", nameof(typed.Code));
        }

        if (NormalText.Line(typed.Name) is not { Length: <= 120 })
        {
            No("name", "Ghi tên nghị định như khi trích dẫn, ví dụ Nghị định 118/2025/NĐ-CP; nhiều nhất 120 ký tự.", nameof(typed.Name));
        }

        if (NormalText.Line(typed.Title) is { Length: > 200 })
        {
            No("title", "Tên trong danh sách dài nhiều nhất 200 ký tự.", nameof(typed.Title));
        }

        if (typed.MaximumReappointments is < 0 or > 9)
        {
            No("reappointments", "Số lần hẹn lại từ 0 đến 9.", nameof(typed.MaximumReappointments));
        }

        foreach (var (article, field) in new[]
        {
            (typed.SupplementArticle, nameof(typed.SupplementArticle)), (typed.RestartArticle, nameof(typed.RestartArticle)), (typed.ApologyArticle, nameof(typed.ApologyArticle)),
            (typed.RefusalArticle, nameof(typed.RefusalArticle)), (typed.NotEligibleArticle, nameof(typed.NotEligibleArticle)), (typed.WithdrawalArticle, nameof(typed.WithdrawalArticle)),
        })
        {
            if (NormalText.Line(article) is not { Length: <= 120 })
            {
                No("article", "Ghi điều khoản, ví dụ Điều 19 khoản 4; nhiều nhất 120 ký tự.", field);
            }
        }

        if (typed.ValidFrom is not { } from)
        {
            No("from", "Cho biết hiệu lực từ ngày nào.", nameof(typed.ValidFrom));
        }
        else if (regimes.Exists(r => r.ValidFrom >= from))
        {
            No("overlap", "Đã có nghị định có hiệu lực từ ngày đó hoặc muộn hơn; hai nghị định không được cùng hiệu lực.", nameof(typed.ValidFrom));
        }
        else if (regimes.SingleOrDefault(r => r.HoldsOn(from)) is { } before)
        {
            var received = 0;
            foreach (var use in uses)
            {
                received += await use.CountAsync(before.Id, from, cancellationToken);
            }

            if (received > 0)
            {
                No("received", $"Đã tiếp nhận {received} hồ sơ theo {before.Name} từ ngày {from:dd/MM/yyyy}; hãy chọn ngày sau hồ sơ cuối cùng.", nameof(typed.ValidFrom));
            }
        }

        return refusals;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex CodeForm();
}
