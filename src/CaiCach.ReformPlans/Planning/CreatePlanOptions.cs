using CaiCach.ReformPlans.Plans;

namespace CaiCach.ReformPlans.Planning;

/// <summary>What <see cref="CreatePlan"/> is told.</summary>
public sealed record CreatePlanOptions
{
    /// <summary>Short name, such as <c>2021</c>.</summary>
    public required string? Code { get; init; }

    public required string? Name { get; init; }

    public PlanKind Kind { get; init; } = PlanKind.Yearly;

    /// <summary>Whose plan; null for the province's.</summary>
    public Guid? AgencyId { get; init; }

    /// <summary>The programme that it carries out.</summary>
    public Guid? ParentPlanId { get; init; }

    public required DateOnly? PeriodFrom { get; init; }

    public required DateOnly? PeriodTo { get; init; }

    /// <summary>Another plan whose tasks it begins with, see <see cref="CopiedTasks"/>.</summary>
    public Guid? CopyFromPlanId { get; init; }

    public string? Goals { get; init; }

    public string? Requirements { get; init; }
}
