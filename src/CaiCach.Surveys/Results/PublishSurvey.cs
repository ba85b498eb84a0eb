using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Surveys.Answering;
using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Surveys.Results;

/// <summary>Freezes the figures and publishes them. From then on nothing about the survey changes.</summary>
public sealed class PublishSurvey(AppDb db, SurveyChange change)
{
    public Task<Outcome<SurveyChanged>> RunAsync(SurveyOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(SurveysActions.Publish, options, [SurveyState.Closed], context, async (scope, survey) =>
        {
            var questionnaire = await db.Set<Questionnaire>().AsNoTracking().SingleAsync(q => q.Id == survey.QuestionnaireId, cancellationToken);
            var figures = SurveyFigures.Of(
                survey, questionnaire, await db.Set<SampleCell>().AsNoTracking().Where(c => c.SurveyId == survey.Id).ToListAsync(cancellationToken),
                await db.Set<AnswerSheet>().AsNoTracking().Where(s => s.SurveyId == survey.Id).ToListAsync(cancellationToken));
            if (figures[0].Value is null)
            {
                return [new Refusal("survey.too_few", $"Mới có {figures[0].Valid} phiếu hợp lệ, dưới mức {survey.MinimumAnswers} phiếu để công bố.")];
            }

            db.AddRange(figures.Select(f => new SurveyResult
            {
                Id = Ids.New(scope.Now), SurveyId = survey.Id, UnitId = f.UnitId, Level = f.Level, Ordinal = f.Ordinal, Code = f.Code, Name = f.Name,
                Value = Kept(f.Value), Low = Kept(f.Low), High = Kept(f.High), Valid = f.Valid, Invalid = f.Invalid,
            }));
            (survey.State, survey.PublishedAt, survey.PublisherId) = (SurveyState.Published, scope.Now, context.Actor.OfficialId);
            scope.Record(SurveyRecord.Of(survey), [new SurveyPublished([.. figures.Select(f => new PublishedFigure(f.UnitId, f.Code, f.Value, f.Valid))])]);
            return [];
        }, cancellationToken);

    // As many places as the column has on either engine.
    static decimal? Kept(decimal? value) => value is { } known ? Math.Round(known, 16) : null;
}
