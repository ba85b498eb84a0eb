namespace CaiCach.Reports.Reform.Writing;

/// <summary>What <see cref="CreateReformReport"/> is told.</summary>
public sealed record CreateReformReportOptions
{
    /// <summary>Whose report; empty for the agency of the post that acts, and for a reform coordinator the province.</summary>
    public Guid? AgencyId { get; init; }

    /// <summary><c>2021-Q2</c>, <c>2021-H1</c>, <c>2021</c>.</summary>
    public required string? Period { get; init; }

    /// <summary>First day of the figures; the period's own when empty.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of the figures; the period's own when empty.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The yearly plan that is counted; the province's of that year when empty.</summary>
    public Guid? PlanId { get; init; }
}
