using CaiCach.Organisations.Units;

namespace CaiCach.ParIndex.Criteria.Keeping;

/// <summary>What <see cref="ImportCriteriaSet"/> is told. What is null is taken from the file; a table gives no more than its rows.</summary>
public sealed record ImportCriteriaSetOptions
{
    /// <summary>JSON, XLSX or DOCX.</summary>
    public required byte[] File { get; init; }

    public string? Code { get; init; }

    public string? Name { get; init; }

    public IndexKind? Index { get; init; }

    public UnitKind? Level { get; init; }

    public int? YearFrom { get; init; }

    public int? YearTo { get; init; }

    public string? Decision { get; init; }

    public DateOnly? DecisionDate { get; init; }
}
