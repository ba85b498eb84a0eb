namespace CaiCach.ParIndex.Criteria;

/// <summary>How far a set is.</summary>
public enum CriteriaSetState
{
    /// <summary>May be changed; scores nobody.</summary>
    Draft,

    /// <summary>In force; unchangeable.</summary>
    Published,
}
