using CaiCach.WorkingTime;

namespace CaiCach.Procedures.Processes;

/// <summary>What a process would make of a sample dossier: each step with its place, its person and its hour-exact end. Pure.</summary>
/// <param name="Steps">In the order in which they come.</param>
/// <param name="Answered">When the result leaves for the one-stop unit: the end that the law looks at; null where the run does not get there.</param>
/// <param name="LegalDue">Due by law; null where no limit is known.</param>
/// <param name="IsWhole">False where the run was stopped because it turns in a circle.</param>
public sealed record ProcessRun(IReadOnlyList<RunStep> Steps, DateTime? Answered, DateTime? LegalDue, bool IsWhole)
{
    /// <summary>True when the answer is there in time; null where one of the two is not known.</summary>
    public bool? IsInTime => Answered is { } answered && LegalDue is { } due ? answered <= due : null;

    /// <exception cref="CalendarRangeException">It goes beyond the loaded years.</exception>
    public static ProcessRun Of(ProcessContent content, ProcessSample sample)
    {
        List<RunStep> steps = [];
        var left = sample.Exceptions.ToDictionary(e => e.Key, e => e.Value);
        var most = content.Steps.Count * (1 + left.Values.Sum());
        var (present, came, at) = (content.First(ProcessStage.Receive), (MoveContent?)null, sample.Calendar.NextOpening(sample.Received));
        while (present is not null && steps.Count < most)
        {
            var due = After(sample.Calendar, at, present.Hours);
            steps.Add(new RunStep(present, sample.Places.Of(present), at, due, came?.Words, came is { IsDefault: false }, Referrals(sample.Calendar, at, present)));
            (at, came) = (due, Way(content, present, left));
            present = content.Find(came?.ToKey);
        }

        var answered = present is null && steps.FindLast(s => s.Step.Stage == ProcessStage.Sign) is { } signed ? signed.Due : (DateTime?)null;
        return new ProcessRun(steps, answered, sample.Limit is { } limit ? Deadlines.DueAt(sample.Calendar, sample.Received, limit, sample.Rule) : null, present is null);
    }

    /// <summary>An exception as often as it was chosen, in the order in which they stand; then the normal way.</summary>
    static MoveContent? Way(ProcessContent content, StepContent step, Dictionary<(string, string), int> left)
    {
        foreach (var move in content.From(step.Key).Where(m => !m.IsDefault && left.GetValueOrDefault((m.FromKey, m.ToKey)) > 0))
        {
            left[(move.FromKey, move.ToKey)]--;
            return move;
        }

        return content.From(step.Key).FirstOrDefault(m => m.IsDefault);
    }

    static List<RunReferral> Referrals(WorkingCalendar calendar, DateTime from, StepContent step)
    {
        List<RunReferral> asked = [];
        foreach (var together in step.Referrals.GroupBy(r => r.Order).OrderBy(g => g.Key))
        {
            var begin = from;
            asked.AddRange(together.Select(r => new RunReferral(r, begin, After(calendar, begin, r.Hours))));
            from = asked[^together.Count()..].Max(r => r.Due);
        }

        return asked;
    }

    // Whole hours by the rule of deadlines, what remains by the minute: the same moment as hour by hour.
    static DateTime After(WorkingCalendar calendar, DateTime from, decimal hours) => hours == 0 ? from
        : hours == Math.Floor(hours) ? Deadlines.DueAt(calendar, from, new TimeLimit((int)hours, TimeUnit.WorkingHour), CountingRule.HourExact)
        : calendar.AddOpenMinutes(from, (int)(hours * 60));
}
