namespace CaiCach.ReformPlans.Planning;

/// <summary>What a person says about a task of a plan: the columns of the appendix table.</summary>
public abstract record TaskFields
{
    public required Guid ContentId { get; init; }

    /// <summary>The task it is a part of.</summary>
    public Guid? ParentTaskId { get; init; }

    public required string? Name { get; init; }

    /// <summary>Sản phẩm, kết quả đầu ra.</summary>
    public string? Output { get; init; }

    public string? ExpectedResult { get; init; }

    public Guid? LeadUnitId { get; init; }

    public IReadOnlyList<Guid> CoUnitIds { get; init; } = [];

    public DateOnly? StartOn { get; init; }

    public DateOnly? DueOn { get; init; }

    /// <summary>In đồng.</summary>
    public decimal? Budget { get; init; }

    public string? LegalBasis { get; init; }

    public string? Note { get; init; }

    /// <summary>The decision that the change rests on; needed once the plan is issued.</summary>
    public string? DecisionNumber { get; init; }

    public DateOnly? DecisionOn { get; init; }
}
