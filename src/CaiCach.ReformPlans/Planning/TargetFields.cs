namespace CaiCach.ReformPlans.Planning;

/// <summary>A target of a programme as it shall be.</summary>
public sealed record TargetFields
{
    /// <summary>The target that it was; null for a new one.</summary>
    public Guid? Id { get; init; }

    /// <summary>Content of reform.</summary>
    public string? Group { get; init; }

    public string? Indicator { get; init; }

    /// <summary>By the end of this year; null where none is set.</summary>
    public int? Year { get; init; }

    public string? Value { get; init; }

    internal bool IsBlank => string.IsNullOrWhiteSpace(Group) && string.IsNullOrWhiteSpace(Indicator) && string.IsNullOrWhiteSpace(Value) && Year is null;
}
