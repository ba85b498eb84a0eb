namespace CaiCach.Surveys.Planning;

/// <summary>What every command on an existing survey is told.</summary>
public record SurveyOptions
{
    public required Guid SurveyId { get; init; }

    /// <summary>The version that was seen; null when none was.</summary>
    public int? Version { get; init; }
}
