using CaiCach.Kernel;
using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Procedures.Processes;

/// <summary>Content as rows and back.</summary>
public static class ProcessRows
{
    /// <summary>The rows of a process that has none yet, each for itself: whoever writes in bulk writes them one after the other.</summary>
    public static IEnumerable<object> Of(Guid processId, ProcessContent content, DateTimeOffset now) =>
    [
        .. content.Steps.Select((s, i) => new ProcessStep
        {
            Id = Ids.New(now), ProcessId = processId, Key = s.Key, Ordinal = i + 1, Name = s.Name, Stage = s.Stage, Role = s.Role, UnitRule = s.UnitRule, UnitId = s.UnitId, Hours = s.Hours,
        }),
        .. content.Moves.Select((m, i) => new ProcessMove { Id = Ids.New(now), ProcessId = processId, Ordinal = i + 1, FromKey = m.FromKey, ToKey = m.ToKey, Words = m.Words, IsDefault = m.IsDefault }),
        .. content.Steps.SelectMany(s => s.Referrals.Select(r => new ProcessReferral
        {
            Id = Ids.New(now), ProcessId = processId, StepKey = s.Key, UnitId = r.UnitId, Kind = r.Kind, Hours = r.Hours, Order = r.Order, Required = r.Required,
        })),
    ];

    /// <summary>By process.</summary>
    internal static async Task<IReadOnlyDictionary<Guid, ProcessContent>> ReadAsync(AppDb db, IReadOnlyCollection<Guid> processes, CancellationToken cancellationToken)
    {
        var steps = (await db.Set<ProcessStep>().AsNoTracking().Where(s => processes.Contains(s.ProcessId)).OrderBy(s => s.Ordinal).ToListAsync(cancellationToken)).ToLookup(s => s.ProcessId);
        var moves = (await db.Set<ProcessMove>().AsNoTracking().Where(m => processes.Contains(m.ProcessId)).OrderBy(m => m.Ordinal).ToListAsync(cancellationToken)).ToLookup(m => m.ProcessId);
        var referrals = (await db.Set<ProcessReferral>().AsNoTracking().Where(r => processes.Contains(r.ProcessId)).OrderBy(r => r.Order).ThenBy(r => r.Id).ToListAsync(cancellationToken)).ToLookup(r => (r.ProcessId, r.StepKey));
        return processes.ToDictionary(id => id, id => new ProcessContent
        {
            Steps = [.. steps[id].Select(s => new StepContent(s.Key, s.Name, s.Stage, s.Role, s.UnitRule, s.Hours, s.UnitId) { Referrals = [.. referrals[(id, s.Key)].Select(r => new ReferralContent(r.UnitId, r.Kind, r.Hours, r.Order, r.Required))] })],
            Moves = [.. moves[id].Select(m => new MoveContent(m.FromKey, m.ToKey, m.Words, m.IsDefault))],
        });
    }

    /// <summary>Takes the rows away; they go before new ones of the same keys come.</summary>
    internal static async Task EmptyAsync(AppDb db, Guid process, CancellationToken cancellationToken)
    {
        db.RemoveRange(await db.Set<ProcessStep>().Where(s => s.ProcessId == process).ToListAsync(cancellationToken));
        db.RemoveRange(await db.Set<ProcessMove>().Where(m => m.ProcessId == process).ToListAsync(cancellationToken));
        db.RemoveRange(await db.Set<ProcessReferral>().Where(r => r.ProcessId == process).ToListAsync(cancellationToken));
    }
}
