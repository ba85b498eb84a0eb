namespace CaiCach.Surveys.Answering;

/// <summary>What <see cref="ImportSheets"/> is told.</summary>
public sealed record ImportSheetsOptions
{
    public required Guid SurveyId { get; init; }

    /// <summary>The file; see docs/surveys.md for its columns.</summary>
    public required string Csv { get; init; }
}
