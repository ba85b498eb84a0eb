namespace CaiCach.ParIndex.Results;

/// <summary>What <see cref="ImportResults"/> is told.</summary>
public sealed record ImportResultsOptions
{
    /// <summary>Text of a CSV file; see <see cref="ResultFile"/>.</summary>
    public required string File { get; init; }

    /// <summary>Which index; <c>PAR</c> where nothing is said.</summary>
    public string? Index { get; init; }

    /// <summary>Where the file has no column for it.</summary>
    public int? Year { get; init; }

    public string? Name { get; init; }

    /// <summary>The set or method it was measured by, such as "Quyết định 1149/QĐ-BNV".</summary>
    public string? Method { get; init; }

    /// <summary>Decision, page, newspaper.</summary>
    public string? Source { get; init; }
}
