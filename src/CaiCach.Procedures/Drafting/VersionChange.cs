using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Drafting;

/// <summary>The one way to change a version: load, check right and version, change, record under its procedure.</summary>
public sealed class VersionChange(AppDb db, ActionRunner actions)
{
    internal Task<Outcome<ChangedVersion>> RunAsync(
        ActionName action, DraftOptions options, ActionContext context, Func<ActionScope, Procedure, ProcedureVersion, Task<IReadOnlyList<Refusal>>> work, CancellationToken cancellationToken) =>
        actions.RunAsync<ChangedVersion>(action, options, context, async scope =>
        {
            if (!context.Authority.HasAny(ProceduresPermissions.Manage))
            {
                return Refusal.Forbidden();
            }

            if (await db.Set<ProcedureVersion>().SingleOrDefaultAsync(v => v.Id == options.VersionId, cancellationToken) is not { } version)
            {
                return Refusal.NotFound("phiên bản thủ tục");
            }

            if (options.Version is { } seen && seen != version.Version)
            {
                return Refusal.Conflict();
            }

            var procedure = await db.Set<Procedure>().SingleAsync(p => p.Id == version.ProcedureId, cancellationToken);
            var refusals = await work(scope, procedure, version);
            if (refusals.Count > 0)
            {
                return refusals.ToList();
            }

            if (db.Entry(version).State != EntityState.Deleted)
            {
                db.Entry(version).Property(v => v.Name).IsModified = true; // its rows are its own: a change of one is a change of it
            }

            return new ChangedVersion(version.Id, procedure.Id, procedure.Code, version.Number, version.ValidFrom, version.Version + 1);
        }, cancellationToken);

    /// <summary>The same for drafts only.</summary>
    internal Task<Outcome<ChangedVersion>> OfDraftAsync(
        ActionName action, DraftOptions options, ActionContext context, Func<ActionScope, Procedure, ProcedureVersion, Task<IReadOnlyList<Refusal>>> work, CancellationToken cancellationToken) =>
        RunAsync(action, options, context, async (scope, procedure, version) => version.ValidFrom is { } from
            ? [new Refusal("procedure.not_draft", $"Bản thứ {version.Number} đã đặt ngày hiệu lực {from:dd/MM/yyyy} nên không sửa được; tạo bản nháp mới, hoặc rút về nháp nếu chưa đến ngày.")]
            : await work(scope, procedure, version), cancellationToken);
}
