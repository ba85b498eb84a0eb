using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Surveys.Planning;

/// <summary>Closes a survey before its time. At its closing minute it closes by itself.</summary>
public sealed class CloseSurvey(SurveyChange change)
{
    public Task<Outcome<SurveyChanged>> RunAsync(SurveyOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(SurveysActions.Close, options, [SurveyState.Open], context, (scope, survey) =>
        {
            scope.Record(SurveyRecord.Of(survey), [new SurveyClosed(survey.ClosesAt)]);
            (survey.State, survey.ClosesAt) = (SurveyState.Closed, scope.Now);
            return Task.FromResult<IReadOnlyList<Refusal>>([]);
        }, cancellationToken);
}
