using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Drafting;

/// <summary>Takes a scheduled version back before its day comes: it is a draft again, and the version before goes on.</summary>
public sealed class WithdrawVersion(AppDb db, VersionChange change)
{
    public Task<Outcome<ChangedVersion>> RunAsync(DraftOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(ProceduresActions.Withdraw, options, context, async (scope, procedure, version) =>
        {
            if (version.ValidFrom is not { } from || from <= LocalClock.ToLocalDate(scope.Now))
            {
                return [new Refusal("procedure.in_force", version.ValidFrom is null ? "Bản này còn là bản nháp." : $"Bản thứ {version.Number} đã có hiệu lực từ {version.ValidFrom:dd/MM/yyyy}, không rút được; ban hành bản mới thay nó.")];
            }

            if (await db.Set<ProcedureVersion>().AnyAsync(v => v.ProcedureId == procedure.Id && v.ValidFrom == null, cancellationToken))
            {
                return [new Refusal("procedure.draft_there", "Thủ tục đang có một bản nháp khác; bỏ bản nháp đó trước khi rút bản này về nháp.")];
            }

            var last = from.AddDays(-1);
            if (await db.Set<ProcedureVersion>().SingleOrDefaultAsync(v => v.ProcedureId == procedure.Id && v.ValidTo == last && v.EndedById == null, cancellationToken) is { } before)
            {
                before.ValidTo = null;
            }

            (version.ValidFrom, version.ValidTo, version.PublicationId, version.PublicationDecision) = (null, null, null, null);
            scope.Record(ProcedureRecord.Of(procedure), [new VersionWithdrawn(version.Number, from)]);
            return [];
        }, cancellationToken);
}
