using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Surveys.Planning;

/// <summary>The one way to change an existing survey: load, check right, version and state, change, record.</summary>
public sealed class SurveyChange(AppDb db, ActionRunner actions)
{
    /// <param name="action">Its permission is asked for.</param>
    /// <param name="options">Whose content makes the command's fingerprint.</param>
    /// <param name="states">In which states of this moment it may be done.</param>
    /// <param name="context">Who.</param>
    /// <param name="work">Changes the survey and records; a refusal changes nothing.</param>
    /// <param name="cancellationToken">Stops loading.</param>
    internal Task<Outcome<SurveyChanged>> RunAsync(
        ActionName action, SurveyOptions options, IReadOnlyList<SurveyState> states, ActionContext context, Func<ActionScope, Survey, Task<IReadOnlyList<Refusal>>> work, CancellationToken cancellationToken) =>
        actions.RunAsync<SurveyChanged>(action, options, context, async scope =>
        {
            var survey = await db.Set<Survey>().SingleOrDefaultAsync(s => s.Id == options.SurveyId, cancellationToken);
            if (Refused(survey, action, states, context, scope.Now) is { } refusal)
            {
                return refusal;
            }

            if (options.Version is { } seen && seen != survey!.Version)
            {
                return Refusal.Conflict();
            }

            var refusals = await work(scope, survey!);
            if (refusals.Count > 0)
            {
                return refusals.ToList();
            }

            // Cells and draws are rows of their own; the survey itself says that something about it has changed.
            db.Entry(survey!).Property(s => s.State).IsModified = true;
            return new SurveyChanged(survey!.Id, survey.StateAt(scope.Now), survey.Version + 1);
        }, cancellationToken);

    /// <summary>Why nothing may be done with a survey now; null when it may.</summary>
    internal static Refusal? Refused(Survey? survey, ActionName action, IReadOnlyList<SurveyState> states, ActionContext context, DateTimeOffset now) =>
        survey is null || !context.Authority.HasAny(SurveysPermissions.View) ? Refusal.NotFound("đợt khảo sát")
        : !context.Authority.HasAny(action.Permission!) ? Refusal.Forbidden()
        : !states.Contains(survey.StateAt(now)) ? new Refusal("survey.state", $"Đợt khảo sát đang ở trạng thái “{survey.StateAt(now).Label()}”, không làm được việc này.")
        : null;
}
