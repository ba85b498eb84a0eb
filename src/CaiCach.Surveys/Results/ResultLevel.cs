namespace CaiCach.Surveys.Results;

/// <summary>What a figure of a survey is about.</summary>
public enum ResultLevel
{
    /// <summary>All factors together.</summary>
    Index,

    /// <summary>One factor.</summary>
    Factor,

    /// <summary>One question.</summary>
    Question,
}
