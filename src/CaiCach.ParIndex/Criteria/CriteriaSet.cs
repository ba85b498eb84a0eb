using CaiCach.Kernel.Data;
using CaiCach.Organisations.Units;

namespace CaiCach.ParIndex.Criteria;

/// <summary>Bộ tiêu chí: what units of one level are scored by, for the years between. Published, it never changes; the next year's is a copy.</summary>
public sealed class CriteriaSet : IVersioned
{
    public Guid Id { get; set; }

    /// <summary>Stable, such as <c>PAR-2021-TINH</c>.</summary>
    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>Which index it scores.</summary>
    public IndexKind Index { get; set; }

    /// <summary>Level of the units it scores; one of the four kinds of agencies.</summary>
    public UnitKind Level { get; set; }

    public int YearFrom { get; set; }

    public int YearTo { get; set; }

    /// <summary>Decision that set it: number, day, issuer.</summary>
    public string? Decision { get; set; }

    public DateOnly? DecisionDate { get; set; }

    public string? Issuer { get; set; }

    /// <summary>The set whose frame this one keeps and adds to, as a district's keeps the city's.</summary>
    public Guid? ParentSetId { get; set; }

    /// <summary>The set it was copied from: fields and criteria keep their identity across both.</summary>
    public Guid? CopiedFromId { get; set; }

    /// <summary>Made up to show the product; every page that shows it says so.</summary>
    public bool IsDemonstration { get; set; }

    public CriteriaSetState State { get; set; }

    /// <summary>Where the text came from, and what whoever loaded it decided about its faults.</summary>
    public string? Note { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    public int Version { get; set; }

    public bool IsValidIn(int year) => YearFrom <= year && year <= YearTo;
}
