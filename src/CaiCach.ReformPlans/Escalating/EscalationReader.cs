using CaiCach.Kernel.Data;
using CaiCach.Organisations.Mornings;
using CaiCach.Organisations.Officials;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Escalating;

/// <summary>What was done about a task's date, for someone who may see the task.</summary>
internal static class EscalationReader
{
    public static async Task<IReadOnlyList<TaskEscalation>> OfAsync(AppDb db, Guid taskId, CancellationToken cancellationToken)
    {
        var rows = await (
            from e in db.Set<Escalation>().AsNoTracking()
            join r in db.Set<EscalationRecipient>() on e.Id equals r.EscalationId
            join o in db.Set<Official>() on r.OfficialId equals o.Id
            where e.TaskId == taskId
            orderby e.Id, o.FullName
            select new { Escalation = e, o.FullName, ByLetter = db.Set<MorningMessage>().Any(m => m.OfficialId == r.OfficialId && m.Day >= e.Day && m.Day < e.Day.AddDays(MorningPeople.LongestSilence)) })
            .ToListAsync(cancellationToken);
        return [.. rows.GroupBy(r => r.Escalation.Id).Select(g => g.First().Escalation is var e
            ? new TaskEscalation(e.StepName, e.Audience, e.DueOn, e.Day, e.At, [.. g.Select(r => (r.FullName, r.ByLetter))]) : null!)];
    }
}
