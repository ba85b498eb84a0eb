using CaiCach.ReformPlans.Plans;

namespace CaiCach.ReformPlans.Listing;

/// <summary>What a plan's page shows besides its figures.</summary>
/// <param name="ParentName">The programme that it carries out.</param>
/// <param name="Contents">The contents of reform valid when its period begins.</param>
/// <param name="Targets">Of a programme.</param>
/// <param name="IsWhole">The person sees all of its tasks, not those of one agency only.</param>
/// <param name="Editions">Its words over time, the oldest first; empty while they were never amended.</param>
public sealed record PlanView(
    Guid Id, string Code, PlanKind Kind, Guid AgencyId, string AgencyName, Guid? ParentPlanId, string? ParentName, string Name, DateOnly PeriodFrom, DateOnly PeriodTo,
    string? Goals, string? Requirements, PlanState State, string? DecisionNumber, DateOnly? DecisionOn, DateTimeOffset? IssuedAt,
    IReadOnlyList<ReformContent> Contents, IReadOnlyList<PlanTarget> Targets, bool IsWhole, IReadOnlyList<PlanEdition> Editions, int Version);
