using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Time;
using CaiCach.WorkingTime;

namespace CaiCach.Dossiers.Processing;

/// <summary>When a step of the internal process should end: working hours, counted exactly.</summary>
internal static class StepDue
{
    /// <returns>Null when the process sets no hours.</returns>
    public static DateTimeOffset? Of(DossierFacts facts, decimal? hours) => Of(facts.Calendar, facts.Now, hours);

    public static DateTimeOffset? Of(WorkingCalendar calendar, DateTimeOffset from, decimal? hours) =>
        hours is not > 0 ? null : LocalClock.ToInstant(calendar.AddOpenMinutes(LocalClock.ToLocal(from), (int)(hours.Value * 60)));
}
