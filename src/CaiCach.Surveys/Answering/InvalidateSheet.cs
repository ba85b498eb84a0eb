using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Surveys.Planning;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Surveys.Answering;

/// <summary>Marks a sheet as not valid, with its reason; it stays. The one who keyed it may until the survey closes, whoever manages surveys until it is published.</summary>
public sealed class InvalidateSheet(AppDb db, ActionRunner actions, OwnOffice ownOffice)
{
    public Task<Outcome<SheetKept>> RunAsync(InvalidateSheetOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<SheetKept>(SurveysActions.Invalidate, options, context, async scope =>
        {
            var sheet = await db.Set<AnswerSheet>().SingleOrDefaultAsync(s => s.Id == options.SheetId, cancellationToken);
            var survey = sheet is null ? null : await db.Set<Survey>().AsNoTracking().SingleAsync(s => s.Id == sheet.SurveyId, cancellationToken);
            var manages = context.Authority.HasAny(SurveysPermissions.Manage);
            if (SurveyChange.Refused(survey, SurveysActions.Invalidate, manages ? [SurveyState.Open, SurveyState.Closed] : [SurveyState.Open], context, scope.Now) is { } no)
            {
                return no;
            }

            if (!manages && sheet!.EnteredById != context.Actor.OfficialId)
            {
                return Refusal.Forbidden();
            }

            if (await ownOffice.RefuseAsync(context.Actor.OfficialId, sheet!.UnitId, cancellationToken) is { } own)
            {
                return own;
            }

            if (sheet.InvalidReason is not null)
            {
                return new Refusal("survey.already_invalid", "Phiếu này đã được đánh dấu không hợp lệ.");
            }

            var note = NormalText.Line(options.Note);
            if (InvalidReasons.Find(options.Reason) is not { } reason || reason.Code == InvalidReasons.Recheck || note is { Length: > 500 })
            {
                return new Refusal("survey.reason", "Chọn lý do; ghi chú đến 500 ký tự.", nameof(options.Reason));
            }

            (sheet.InvalidReason, sheet.InvalidNote, sheet.InvalidById, sheet.InvalidAt) = (reason.Code, note, context.Actor.OfficialId, scope.Now);
            scope.Record(SurveyRecord.Of(sheet), [new SheetInvalidated(reason.Code, note)]);
            return new SheetKept(sheet.Id, sheet.Number);
        }, cancellationToken);
}
