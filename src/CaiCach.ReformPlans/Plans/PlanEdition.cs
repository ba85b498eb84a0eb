using System.Text.Json;
using CaiCach.Kernel.Audit;

namespace CaiCach.ReformPlans.Plans;

/// <summary>The words of a plan from a day on: only ever added, so that what it said on any past day can be read. The first holds the words before the first amendment.</summary>
public sealed class PlanEdition
{
    public Guid Id { get; set; }

    public Guid PlanId { get; set; }

    /// <summary>1, 2, 3… within the plan.</summary>
    public int Number { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>The legal day of <see cref="At"/>: what "as of a day" is asked by.</summary>
    public DateOnly Day { get; set; }

    public Guid OfficialId { get; set; }

    /// <summary>The person's name as it was; empty for the words before the first amendment.</summary>
    public string OfficialName { get; set; } = "";

    public string Name { get; set; } = "";

    public string? Goals { get; set; }

    public string? Requirements { get; set; }

    /// <summary>The targets as JSON, in their order.</summary>
    public string Targets { get; set; } = "[]";

    public string? Reason { get; set; }

    public string? DecisionNumber { get; set; }

    public DateOnly? DecisionOn { get; set; }

    public static string Write(IEnumerable<PlanTarget> targets) => JsonSerializer.Serialize(targets.OrderBy(t => t.Ordinal), AuditJson.Options);

    /// <summary>The targets as they were.</summary>
    public IReadOnlyList<PlanTarget> ReadTargets() => JsonSerializer.Deserialize<List<PlanTarget>>(Targets, AuditJson.Options) ?? [];
}
