namespace CaiCach.Surveys.Planning;

/// <summary>What <see cref="ChangeSample"/> is told.</summary>
public sealed record ChangeSampleOptions : SurveyOptions
{
    /// <summary>Cells to change; others stay.</summary>
    public required IReadOnlyList<PlannedCell> Cells { get; init; }
}
