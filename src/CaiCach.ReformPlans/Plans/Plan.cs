using CaiCach.Kernel.Data;

namespace CaiCach.ReformPlans.Plans;

/// <summary>
/// Chương trình, kế hoạch cải cách hành chính nhà nước of an agency: goals, requirements and tasks over the contents of reform that are valid in its
/// period. Draft until a decision issues it.
/// </summary>
public sealed class Plan : IVersioned
{
    public Guid Id { get; set; }

    /// <summary>Short name that people and commands use, such as <c>2021</c>; one per agency.</summary>
    public string Code { get; set; } = "";

    public PlanKind Kind { get; set; }

    /// <summary>Whose plan it is; the province's where nothing else is said.</summary>
    public Guid AgencyId { get; set; }

    /// <summary>The programme that a yearly plan carries out.</summary>
    public Guid? ParentPlanId { get; set; }

    public string Name { get; set; } = "";

    public DateOnly PeriodFrom { get; set; }

    public DateOnly PeriodTo { get; set; }

    /// <summary>Mục tiêu.</summary>
    public string? Goals { get; set; }

    /// <summary>Yêu cầu.</summary>
    public string? Requirements { get; set; }

    public PlanState State { get; set; }

    /// <summary>The decision that issued it.</summary>
    public string? DecisionNumber { get; set; }

    public DateOnly? DecisionOn { get; set; }

    public DateTimeOffset? IssuedAt { get; set; }

    public int Version { get; set; }
}
