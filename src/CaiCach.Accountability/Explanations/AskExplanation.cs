using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Calendars;
using CaiCach.WorkingTime;

namespace CaiCach.Accountability.Explanations;

/// <summary>The coordinator or a leader of the province asks a head to explain a figure, within working days of the agency's calendar.</summary>
public sealed class AskExplanation(AppDb db, ActionRunner actions, FigureFinder figures, CalendarReader calendars)
{
    const int LongestTime = 30;

    public Task<Outcome<ExplanationChanged>> RunAsync(AskExplanationOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<ExplanationChanged>(AccountabilityActions.Ask, options, context, async scope =>
        {
            var found = await figures.FindAsync(options, ExplanationKind.Requested, AccountabilityPermissions.Review, context, cancellationToken);
            if (!found.Succeeded)
            {
                return found.Refusals.ToList();
            }

            var (explanation, said) = (found.Value, new Statement());
            if (explanation.OfficialId == context.Actor.OfficialId)
            {
                return new Refusal("explanation.own", "Không tự yêu cầu mình giải trình.");
            }

            var question = said.Required(options.Question, nameof(options.Question), "câu hỏi", 2000);
            if (options.WorkingDays is not (>= 1 and <= LongestTime))
            {
                said.Refuse("explanation.working_days", $"Thời gian trả lời từ 1 đến {LongestTime} ngày làm việc.", nameof(options.WorkingDays));
            }

            if (said.Refusals.Count > 0)
            {
                return said.Refusals;
            }

            DateOnly answerBy;
            try
            {
                var calendar = await calendars.ForAgencyAsync(explanation.AgencyId, cancellationToken);
                answerBy = Enumerable.Range(0, options.WorkingDays!.Value).Aggregate(LocalClock.ToLocalDate(scope.Now), (day, _) => calendar.NextWorkingDay(day));
            }
            catch (CalendarRangeException missing)
            {
                return Refusal.CalendarMissing(missing.Message);
            }

            var asked = explanation.Ask(context.Actor, scope.Now, question, answerBy);
            db.Add(explanation);
            scope.Record(ExplanationRecord.Of(explanation), [asked]);
            return ExplanationChanged.Of(explanation, isNew: true);
        }, cancellationToken);
}
