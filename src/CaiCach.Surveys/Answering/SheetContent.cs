namespace CaiCach.Surveys.Answering;

/// <summary>What stands on one slip, before it is a sheet.</summary>
public sealed record SheetContent
{
    /// <summary>Code of the option by code of the question; a question that is missing was left blank.</summary>
    public required IReadOnlyDictionary<string, string?> Answers { get; init; }

    public string? Sex { get; init; }

    public string? Age { get; init; }

    public string? Education { get; init; }

    public string? Occupation { get; init; }
}
