using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Surveys.Planning;

/// <summary>Releases a survey: answers are taken from its opening to its closing minute, and its sample and questions stand still.</summary>
public sealed class OpenSurvey(SurveyChange change)
{
    public Task<Outcome<SurveyChanged>> RunAsync(SurveyOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(SurveysActions.Open, options, [SurveyState.Draft], context, (scope, survey) =>
        {
            if (survey.ClosesAt <= scope.Now)
            {
                return Task.FromResult<IReadOnlyList<Refusal>>([new Refusal("survey.closes", "Giờ khoá đã qua; lập đợt khảo sát khác.")]);
            }

            survey.State = SurveyState.Open;
            scope.Record(SurveyRecord.Of(survey), [new SurveyOpened(survey.OpensAt, survey.ClosesAt)]);
            return Task.FromResult<IReadOnlyList<Refusal>>([]);
        }, cancellationToken);
}
