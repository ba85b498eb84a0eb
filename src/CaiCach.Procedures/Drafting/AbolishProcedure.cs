using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Publishing;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Drafting;

/// <summary>Bãi bỏ: ends the version in force without a successor, by a publication decision. Dossiers already received are answered under it.</summary>
public sealed class AbolishProcedure(AppDb db, VersionChange change, Decisions decisions, IVersionUse use)
{
    public Task<Outcome<ChangedVersion>> RunAsync(AbolishProcedureOptions options, ActionContext context, CancellationToken cancellationToken, DecisionFile? document = null) =>
        decisions.WithAsync(document, stored => change.RunAsync(ProceduresActions.Abolish, options, context, async (scope, procedure, version) =>
        {
            List<Refusal> refusals = [];
            if (version.ValidFrom is null || version.ValidTo is not null
                || await db.Set<ProcedureVersion>().AnyAsync(v => v.ProcedureId == procedure.Id && v.ValidFrom > version.ValidFrom, cancellationToken))
            {
                refusals.Add(new Refusal("procedure.not_last", "Chỉ bãi bỏ được bản đang có hiệu lực mà chưa có bản thay; nếu có bản chờ hiệu lực thì rút bản đó trước."));
            }
            else if (options.From is not { } from || from <= version.ValidFrom || from < options.Decision.SignedOn)
            {
                refusals.Add(new Refusal("procedure.abolish_day", $"Ngày bãi bỏ phải sau {version.ValidFrom:dd/MM/yyyy} và không trước ngày ký quyết định.", nameof(options.From)));
            }
            else if (await use.ReceivedSinceAsync(version.Id, from, cancellationToken) is { Count: > 0 } received)
            {
                refusals.Add(new Refusal("procedure.dossiers_received", $"Từ {from:dd/MM/yyyy} đến {received.Last:dd/MM/yyyy} đã tiếp nhận {received.Count} hồ sơ; chọn ngày bãi bỏ từ {received.Last!.Value.AddDays(1):dd/MM/yyyy} trở đi.", nameof(options.From)));
            }

            var decision = await decisions.TakeAsync(scope, options.Decision, stored, cancellationToken);
            refusals.AddRange(decision.Refusals);
            if (refusals.Count > 0)
            {
                return refusals;
            }

            (version.ValidTo, version.EndedById) = (options.From!.Value.AddDays(-1), decision.Value!.Id);
            scope.Record(ProcedureRecord.Of(procedure), [new ProcedureAbolished(version.Number, version.ValidTo.Value, $"{decision.Value.Number} ngày {decision.Value.SignedOn:dd/MM/yyyy}")]);
            return [];
        }, cancellationToken), cancellationToken);
}
