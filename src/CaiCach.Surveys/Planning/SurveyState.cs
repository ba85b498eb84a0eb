namespace CaiCach.Surveys.Planning;

/// <summary>How far a survey is.</summary>
public enum SurveyState
{
    /// <summary>Being prepared: sample and questionnaire may change.</summary>
    Draft,

    /// <summary>Released: answers are taken from the opening to the closing minute.</summary>
    Open,

    /// <summary>No more answers: the closing minute has passed or somebody closed it before.</summary>
    Closed,

    /// <summary>Result frozen. Nothing changes any more.</summary>
    Published,
}
