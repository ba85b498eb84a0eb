namespace CaiCach.ParIndex.Criteria.Reading;

/// <summary>Something that does not add up in a set. It is shown to whoever loads it, who mends it or keeps it knowingly.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Code">The node, or empty for the whole set.</param>
/// <param name="Message">What was found, in Vietnamese.</param>
/// <param name="Line">Line of the file; 0 for none.</param>
/// <param name="Suggestion">A maximum that would make it right; null when there is no single one.</param>
public sealed record CriteriaFinding(CriteriaFindingKind Kind, string Code, string Message, int Line = 0, decimal? Suggestion = null)
{
    /// <summary>A set with it cannot be scored at all: it has to be mended.</summary>
    public bool MustBeMended => Kind is CriteriaFindingKind.DuplicateCode or CriteriaFindingKind.MissingCode or CriteriaFindingKind.MissingMaximum or CriteriaFindingKind.MissingParent or CriteriaFindingKind.Rule;

    /// <summary>What a decision about it is kept under.</summary>
    public string Key => $"{Kind}:{Code}:{Line}";
}
