using CaiCach.Organisations.Units;

namespace CaiCach.ParIndex.Criteria.Reading;

/// <summary>A set as it was read from a file, before anybody has decided about its faults.</summary>
public sealed record CriteriaDraft
{
    public string Code { get; init; } = "";

    public string Name { get; init; } = "";

    public IndexKind Index { get; init; }

    public UnitKind Level { get; init; } = UnitKind.Province;

    public int YearFrom { get; init; }

    public int YearTo { get; init; }

    public string? Decision { get; init; }

    public DateOnly? DecisionDate { get; init; }

    public string? Issuer { get; init; }

    public bool IsDemonstration { get; init; }

    /// <summary>Code of the set whose frame this one keeps.</summary>
    public string? ParentSet { get; init; }

    public string? Note { get; init; }

    /// <summary>How many of each the decision says it has; null where it does not say.</summary>
    public DeclaredCounts Declared { get; init; } = new();

    public IReadOnlyList<DraftCriterion> Criteria { get; init; } = [];
}
