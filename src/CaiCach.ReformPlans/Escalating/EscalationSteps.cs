using CaiCach.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ReformPlans.Escalating;

/// <summary>The rules of reminding and reporting: those of the province, or, while it has written none, those that come with the product.</summary>
public sealed class EscalationSteps(AppDb db)
{
    public async Task<IReadOnlyList<EscalationStep>> OnAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var own = await db.Set<EscalationStep>().AsNoTracking().ToListAsync(cancellationToken);
        return [.. (own.Count > 0 ? own : Defaults(DateTimeOffset.UnixEpoch)).Where(s => s.IsValidOn(day)).OrderBy(s => s.Days).ThenBy(s => s.Audience).ThenBy(s => s.Code, StringComparer.Ordinal)];
    }

    /// <summary>Those that come with the product, as new rows; see data/plans/README.md.</summary>
    public static IReadOnlyList<EscalationStep> Defaults(DateTimeOffset now)
    {
        using var stream = typeof(EscalationSteps).Assembly.GetManifestResourceStream("escalation-steps.json")!;
        using var reader = new StreamReader(stream);
        var (steps, faults) = EscalationStepFile.Read(reader.ReadToEnd(), now);
        return faults.Count == 0 ? steps : throw new InvalidOperationException(faults[0]);
    }
}
