using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Processes;
using CaiCach.Procedures.Publishing;
using CaiCach.Procedures.Regimes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Drafting;

/// <summary>Sets the first day of a draft by a publication decision; the version before ends the day before. What was received keeps the version it was received under.</summary>
public sealed class ScheduleVersion(AppDb db, VersionChange change, ContentReader contents, Decisions decisions, RegimeReader regimes, IVersionUse use)
{
    public Task<Outcome<ChangedVersion>> RunAsync(ScheduleVersionOptions options, ActionContext context, CancellationToken cancellationToken, DecisionFile? document = null) =>
        decisions.WithAsync(document, stored => change.OfDraftAsync(ProceduresActions.Schedule, options, context, async (scope, procedure, draft) =>
        {
            var content = (await contents.OfAsync([draft], LocalClock.ToLocalDate(scope.Now), cancellationToken))[draft.Id];
            List<Refusal> refusals = [.. ContentCheck.Gaps(content), .. await ProcessesAsync(draft, content, options.ValidFrom, cancellationToken)];
            refusals.AddRange(LevelCheck.Of(await regimes.LevelsAsync(cancellationToken), content.OnlineLevel, content.OnlineReason, options.ValidFrom ?? LocalClock.ToLocalDate(scope.Now), nameof(content.OnlineLevel), nameof(content.OnlineReason)));
            if (!await db.Set<ProcedureHandling>().AnyAsync(h => h.ProcedureId == procedure.Id, cancellationToken))
            {
                refusals.Add(new Refusal("procedure.no_handling", "Chưa ghi cơ quan nào giải quyết thủ tục này; không ai tiếp nhận được. Chọn cơ quan giải quyết trước."));
            }

            var before = await db.Set<ProcedureVersion>().Where(v => v.ProcedureId == procedure.Id && v.ValidFrom != null).OrderByDescending(v => v.ValidFrom).FirstOrDefaultAsync(cancellationToken);
            refusals.AddRange(await DayAsync(options, before, LocalClock.ToLocalDate(scope.Now), cancellationToken));
            var decision = await decisions.TakeAsync(scope, options.Decision, stored, cancellationToken);
            refusals.AddRange(decision.Refusals);
            if (refusals.Count > 0)
            {
                return refusals;
            }

            draft.ValidFrom = options.ValidFrom;
            (draft.PublicationId, draft.PublicationDecision) = (decision.Value!.Id, $"{decision.Value.Number} ngày {decision.Value.SignedOn:dd/MM/yyyy}");
            if (before is { ValidTo: null })
            {
                before.ValidTo = draft.ValidFrom!.Value.AddDays(-1);
            }

            scope.Record(ProcedureRecord.Of(procedure), [new VersionScheduled(draft.Number, draft.ValidFrom!.Value, draft.PublicationDecision, before?.Number)]);
            return [];
        }, cancellationToken), cancellationToken);

    /// <summary>Every process that the version's dossiers will follow has to keep its limit.</summary>
    async Task<IReadOnlyList<Refusal>> ProcessesAsync(ProcedureVersion draft, ProcedureContent content, DateOnly? from, CancellationToken cancellationToken)
    {
        if (ProcessLimits.Smallest(content) is not { } limit || from is not { } day)
        {
            return [];
        }

        var held = await db.Set<InternalProcess>().AsNoTracking().Where(p => p.ProcedureId == draft.ProcedureId && p.State == ProcessState.Published && (p.ValidTo == null || (day <= p.ValidTo && p.ValidFrom <= p.ValidTo))).OrderBy(p => p.Number).ToListAsync(cancellationToken);
        var contents = await ProcessRows.ReadAsync(db, held.ConvertAll(p => p.Id), cancellationToken);
        return [.. held.Select(p => (p.Number, Hours: ProcessCheck.LongestHours(contents[p.Id]))).Where(p => p.Hours > StepHours.Of(limit))
            .Select(p => new Refusal("procedure.steps_above_limit", $"Quy trình nội bộ số {p.Number} cần {p.Hours:0.#} giờ, quá thời hạn {limit} ({StepHours.Of(limit):0.#} giờ làm việc). Ban hành trước một quy trình ngắn hơn, có hiệu lực không muộn hơn bản này; khi soạn chọn co giờ các bước theo thời hạn."))];
    }

    async Task<IReadOnlyList<Refusal>> DayAsync(ScheduleVersionOptions options, ProcedureVersion? before, DateOnly today, CancellationToken cancellationToken)
    {
        Refusal Wrong(string code, string message) => new("procedure." + code, message, nameof(options.ValidFrom));
        if (options.ValidFrom is not { } from)
        {
            return [Wrong("day_missing", "Ghi ngày hiệu lực.")];
        }

        if (from.Year is < 2000 or > 2100)
        {
            return [Wrong("day_missing", "Ngày hiệu lực phải từ năm 2000 đến 2100.")];
        }

        if (from < options.Decision.SignedOn)
        {
            return [Wrong("before_signing", $"Hiệu lực {from:dd/MM/yyyy} trước ngày ký quyết định {options.Decision.SignedOn:dd/MM/yyyy}.")];
        }

        if (before is null)
        {
            return [];
        }

        if (from <= before.ValidFrom)
        {
            return [Wrong("overlap", $"Bản thứ {before.Number} có hiệu lực từ {before.ValidFrom:dd/MM/yyyy}; bản mới phải bắt đầu sau ngày đó." + (before.ValidFrom > today ? " Bản ấy còn chờ hiệu lực: rút về nháp trước nếu quyết định mới thay nó." : ""))];
        }

        if (before.ValidTo is { } to && from <= to)
        {
            return [Wrong("overlap", $"Bản thứ {before.Number} có hiệu lực đến {to:dd/MM/yyyy}; bản mới phải bắt đầu sau ngày đó.")];
        }

        var received = await use.ReceivedSinceAsync(before.Id, from, cancellationToken);
        return received.Count == 0 ? [] :
            [Wrong("dossiers_received", $"Từ {from:dd/MM/yyyy} đến {received.Last:dd/MM/yyyy} đã tiếp nhận {received.Count} hồ sơ theo bản thứ {before.Number}. Hồ sơ giữ bản lúc nhận, nên chọn ngày hiệu lực từ {received.Last!.Value.AddDays(1):dd/MM/yyyy} trở đi.")];
    }
}
