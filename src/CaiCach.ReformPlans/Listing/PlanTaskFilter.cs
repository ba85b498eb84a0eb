using CaiCach.ReformPlans.Tasks;

namespace CaiCach.ReformPlans.Listing;

/// <summary>What a list of a plan's tasks is narrowed to.</summary>
public sealed record PlanTaskFilter
{
    public required Guid PlanId { get; init; }

    /// <summary>The day whose standing is shown and asked for; null for today.</summary>
    public DateOnly? AsOf { get; init; }

    public Guid? ContentId { get; init; }

    /// <summary>Agency that leads.</summary>
    public Guid? AgencyId { get; init; }

    /// <summary>Any day of the month of the due date.</summary>
    public DateOnly? DueMonth { get; init; }

    /// <summary>Rows of the board's group with this key, whichever way it is grouped; empty means "none".</summary>
    public (PlanGrouping By, string Key)? Group { get; init; }

    /// <summary>Standings that are shown; empty shows all but the cancelled.</summary>
    public IReadOnlyList<TaskStanding> Standings { get; init; } = [];

    public TaskStage? Stage { get; init; }

    /// <summary>Words of name or output, marks or not.</summary>
    public string? Text { get; init; }

    /// <summary>True for parts too; the plan counts its own tasks only.</summary>
    public bool WithParts { get; init; }

    /// <summary>Last task of the page before; null for the first page.</summary>
    public Guid? After { get; init; }

    public int Take { get; init; } = 50;
}
