using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Surveys.Answering;
using CaiCach.Surveys.Planning;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Surveys.Rechecking;

/// <summary>Writes down what a second person heard when calling back. A sheet that does not agree is not valid any more.</summary>
public sealed class RecheckSheet(AppDb db, ActionRunner actions, OwnOffice ownOffice)
{
    public Task<Outcome<SheetKept>> RunAsync(RecheckSheetOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<SheetKept>(SurveysActions.Recheck, options, context, async scope =>
        {
            var drawn = await db.Set<RecheckedSheet>().SingleOrDefaultAsync(r => r.SheetId == options.SheetId, cancellationToken);
            var survey = drawn is null ? null : await db.Set<Survey>().AsNoTracking().SingleAsync(s => s.Id == drawn.SurveyId, cancellationToken);
            if (SurveyChange.Refused(survey, SurveysActions.Recheck, [SurveyState.Open, SurveyState.Closed], context, scope.Now) is { } no)
            {
                return no;
            }

            var sheet = await db.Set<AnswerSheet>().SingleAsync(s => s.Id == options.SheetId, cancellationToken);
            if (sheet.EnteredById == context.Actor.OfficialId)
            {
                return new Refusal("survey.own_sheet", $"Bạn đã nhập phiếu số {sheet.Number}; người khác phải phúc tra phiếu này.");
            }

            if (await ownOffice.RefuseAsync(context.Actor.OfficialId, sheet.UnitId, cancellationToken) is { } own)
            {
                return own with { Field = null };
            }

            if (drawn!.Agrees is not null)
            {
                return new Refusal("survey.rechecked", $"Phiếu số {sheet.Number} đã được phúc tra.");
            }

            var note = NormalText.Line(options.Note);
            if (options.Agrees is not { } agrees || note is { Length: > 500 } || (!agrees && note is null))
            {
                return new Refusal("survey.recheck_outcome", "Chọn giống hay khác; khác thì ghi khác chỗ nào, đến 500 ký tự.", nameof(options.Note));
            }

            (drawn.Agrees, drawn.Note, drawn.CheckedById, drawn.CheckedAt) = (agrees, note, context.Actor.OfficialId, scope.Now);
            if (!agrees && sheet.InvalidReason is null)
            {
                (sheet.InvalidReason, sheet.InvalidNote, sheet.InvalidById, sheet.InvalidAt) = (InvalidReasons.Recheck, note, context.Actor.OfficialId, scope.Now);
            }

            scope.Record(SurveyRecord.Of(sheet), [new SheetRechecked(agrees, note)]);
            return new SheetKept(sheet.Id, sheet.Number);
        }, cancellationToken);
}
