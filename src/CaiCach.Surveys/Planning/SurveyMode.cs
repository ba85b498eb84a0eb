namespace CaiCach.Surveys.Planning;

/// <summary>How an answer came.</summary>
public enum SurveyMode
{
    Paper,
    Interview,
    Telephone,
    Online,
}
