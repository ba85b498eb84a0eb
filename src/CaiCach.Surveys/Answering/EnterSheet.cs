using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Surveys.Answering;

/// <summary>Keys one slip from paper, interview or telephone.</summary>
public sealed class EnterSheet(AppDb db, ActionRunner actions, OwnOffice ownOffice, TakenNumbers taken)
{
    public Task<Outcome<SheetKept>> RunAsync(EnterSheetOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<SheetKept>(SurveysActions.Enter, options, context, async scope =>
        {
            var survey = await db.Set<Survey>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == options.SurveyId, cancellationToken);
            if (SurveyChange.Refused(survey, SurveysActions.Enter, [SurveyState.Open], context, scope.Now) is { } no)
            {
                return no;
            }

            if (NotNow(survey!, scope.Now) is { } early)
            {
                return early;
            }

            var content = (await db.Set<Questionnaire>().AsNoTracking().SingleAsync(q => q.Id == survey!.QuestionnaireId, cancellationToken)).Read();
            var (answers, wrong) = SheetRules.Read(content, options.Content);
            var refusals = wrong.ToList();
            var number = NormalText.Line(options.Number);
            if (WrongNumber(number) is { } refusal)
            {
                refusals.Add(refusal);
            }
            else if (await taken.RefuseAsync(survey!.Id, number!, cancellationToken) is { } twice)
            {
                refusals.Add(twice);
            }

            if (options.Mode is null or SurveyMode.Online || !survey!.Allowed().Contains(options.Mode.Value))
            {
                refusals.Add(new Refusal("survey.mode", "Chọn hình thức mà đợt khảo sát này dùng.", nameof(options.Mode)));
            }

            if (options.UnitId is not { } unit || options.Stratum is not { } stratum
                || !await db.Set<SampleCell>().AnyAsync(c => c.SurveyId == options.SurveyId && c.UnitId == unit && c.Stratum == stratum, cancellationToken))
            {
                refusals.Add(new Refusal("survey.cell", "Chọn cơ quan được đánh giá và tầng mẫu của đợt khảo sát này.", nameof(options.UnitId)));
            }
            else if (await ownOffice.RefuseAsync(context.Actor.OfficialId, unit, cancellationToken) is { } own)
            {
                refusals.Add(own);
            }

            if (refusals.Count > 0)
            {
                return refusals;
            }

            var sheet = SheetRules.Fill(
                new AnswerSheet
                {
                    Id = Ids.New(scope.Now), SurveyId = survey!.Id, Number = number!, UnitId = options.UnitId!.Value, Stratum = options.Stratum!.Value, Mode = options.Mode!.Value,
                    EnteredById = context.Actor.OfficialId, EnteredAt = scope.Now,
                },
                options.Content, answers);
            db.Add(sheet);
            scope.Record(SurveyRecord.Of(sheet), [new SheetEntered(sheet.Number, sheet.UnitId, sheet.Stratum, sheet.Mode, answers)]);
            return new SheetKept(sheet.Id, sheet.Number);
        }, cancellationToken);

    internal static Refusal? NotNow(Survey survey, DateTimeOffset now) =>
        survey.TakesAnswersAt(now) ? null : new Refusal("survey.not_now", $"Đợt khảo sát nhận phiếu từ {Moment(survey.OpensAt)} đến trước {Moment(survey.ClosesAt)}.");

    internal static Refusal? WrongNumber(string? number) =>
        number is not { Length: <= 40 } || number.StartsWith(SheetRules.OnlinePrefix, StringComparison.OrdinalIgnoreCase)
            ? new Refusal("survey.number", $"Nhập số in trên phiếu, đến 40 ký tự, không bắt đầu bằng {SheetRules.OnlinePrefix}", nameof(EnterSheetOptions.Number)) : null;

    static string Moment(DateTimeOffset at) => Kernel.Time.LocalClock.ToLocal(at).ToString("HH:mm 'ngày' dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
