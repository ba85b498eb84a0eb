using CaiCach.Kernel;
using CaiCach.Kernel.Permissions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Posts;
using CaiCach.ReformPlans.Escalating;
using CaiCach.ReformPlans.Tasks;
using CaiCach.WorkingTime;

namespace CaiCach.Demonstration;

/// <summary>What the mornings of the half year did about the dates of the plan's tasks: decided by the rules that decide every morning, held against the ledgers as they stood.</summary>
internal static class PlanEscalations
{
    /// <returns>The rows, and for each morning what its entry in the plan's history says.</returns>
    public static (IReadOnlyList<object> Rows, IReadOnlyList<(DateTimeOffset At, PlanEscalated Event)> Mornings) Of(
        Province province, IReadOnlyList<PlanTaskEntry> entries, DateOnly first, DateOnly last)
    {
        var steps = EscalationSteps.Defaults(LocalClock.StartOf(first));
        var agencyOf = province.Units.ToDictionary(u => u.Id, u => u.AgencyId);
        var holders = new EscalationHolders(
            [.. province.Posts.Select(p => new HeldPost { PostId = p.Id, OfficialId = p.OfficialId, Role = p.Role, UnitId = p.UnitId, AgencyId = agencyOf[p.UnitId] })],
            [.. province.Officials.Select(o => o.Id)]);
        var (calendar, ledgers) = (NationalCalendar.Load(), entries.GroupBy(e => e.TaskId).ToList());
        List<object> rows = [.. steps];
        List<(DateTimeOffset At, PlanEscalated Event)> mornings = [];
        HashSet<(Guid TaskId, string StepCode, DateOnly DueOn)> known = [];
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            var (at, told) = (LocalClock.ToInstant(day.ToDateTime(new TimeOnly(7, 0))), new List<PlanEscalated.Told>());
            foreach (var ledger in calendar.IsWorkingDay(day) ? ledgers : [])
            {
                var state = TaskState.Of(ledger.Where(e => e.At < at).OrderBy(e => e.Number));
                foreach (var step in steps.Where(s => s.IsValidOn(day) && s.IsReached(state, day)))
                {
                    if (holders.Of(step.Audience, state) is { Count: > 0 } officials && known.Add((ledger.Key, step.Code, state.DueOn!.Value)))
                    {
                        var made = new Escalation
                        {
                            Id = Ids.New(at), TaskId = ledger.Key, StepCode = step.Code, DueOn = state.DueOn.Value, StepName = step.Name, Audience = step.Audience, Day = day, At = at,
                        };
                        rows.Add(made);
                        rows.AddRange(officials.Select(o => new EscalationRecipient { EscalationId = made.Id, OfficialId = o, Day = day }));
                        told.Add(new PlanEscalated.Told(made.TaskId, made.StepCode, made.DueOn, officials));
                    }
                }
            }

            if (told.Count > 0)
            {
                mornings.Add((at, new PlanEscalated(day, told)));
            }
        }

        return (rows, mornings);
    }
}
