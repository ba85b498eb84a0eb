using CaiCach.ReformPlans.Tasks;

namespace CaiCach.ReformPlans.Listing;

/// <summary>What <see cref="DueTasks"/> is narrowed to.</summary>
public sealed record DueTaskFilter
{
    /// <summary>First day of the due date in force.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day of it.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Agency that leads.</summary>
    public Guid? AgencyId { get; init; }

    public TaskStanding? Standing { get; init; }
}
