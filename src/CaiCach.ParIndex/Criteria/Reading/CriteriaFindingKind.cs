namespace CaiCach.ParIndex.Criteria.Reading;

/// <summary>Faults that were met in real sets.</summary>
public enum CriteriaFindingKind
{
    /// <summary>Children do not add up to what their parent declares.</summary>
    ChildrenSum,

    /// <summary>Fields do not add up to the whole.</summary>
    FieldsSum,

    /// <summary>Counts are not those that the decision prints.</summary>
    DeclaredCount,

    /// <summary>Two nodes with one code.</summary>
    DuplicateCode,

    /// <summary>A node without a code.</summary>
    MissingCode,

    /// <summary>A node whose code names a parent that is not there.</summary>
    MissingParent,

    /// <summary>No maximum, or one that is no number.</summary>
    MissingMaximum,

    /// <summary>A leaf whose way of scoring is not known; a person will judge it.</summary>
    NoRule,

    /// <summary>A rule whose own numbers are wrong.</summary>
    Rule,

    /// <summary>A measure that the product does not have.</summary>
    UnknownMeasure,
}
