using CaiCach.ReformPlans.Tasks;

namespace CaiCach.Web.Pages.Plans.Editing;

/// <summary>Where a task is about to be made from.</summary>
/// <param name="Name">A name to start from; empty where none suggests itself.</param>
/// <param name="AgencyId">Who would lead.</param>
public sealed record OfferedOrigin(TaskOrigin Origin, string Name, Guid AgencyId);
