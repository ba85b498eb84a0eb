using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Drafting;

/// <summary>Begins the next version of a procedure as a draft that says what the last one says.</summary>
public sealed class StartDraft(AppDb db, ActionRunner actions, ContentReader contents)
{
    public Task<Outcome<ChangedVersion>> RunAsync(StartDraftOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<ChangedVersion>(ProceduresActions.StartDraft, options, context, async scope =>
        {
            if (!context.Authority.HasAny(ProceduresPermissions.Manage))
            {
                return Refusal.Forbidden();
            }

            if (await db.Set<Procedure>().SingleOrDefaultAsync(p => p.Id == options.ProcedureId, cancellationToken) is not { } procedure)
            {
                return Refusal.NotFound("thủ tục");
            }

            var versions = await db.Set<ProcedureVersion>().Where(v => v.ProcedureId == procedure.Id).OrderByDescending(v => v.Number).ToListAsync(cancellationToken);
            if (versions.Find(v => v.ValidFrom is null) is { } there)
            {
                return new Refusal("procedure.draft_there", $"Thủ tục {procedure.Code} đã có bản nháp (bản thứ {there.Number}); sửa bản đó hoặc bỏ đi trước.");
            }

            var last = versions.MaxBy(v => v.ValidFrom)!;
            var content = (await contents.OfAsync([last], LocalClock.ToLocalDate(scope.Now), cancellationToken))[last.Id];
            var draft = new ProcedureVersion { Id = Ids.New(scope.Now), ProcedureId = procedure.Id, Number = versions[0].Number + 1, Source = $"Chép từ bản thứ {last.Number}" };
            ContentWriter.Fill(db, draft, procedure.Code, content, scope.Now);
            db.Add(draft);
            scope.Record(ProcedureRecord.Of(procedure), [new VersionDrafted(draft.Number, draft.Source)]);
            return new ChangedVersion(draft.Id, procedure.Id, procedure.Code, draft.Number, null, draft.Version);
        }, cancellationToken);
}
