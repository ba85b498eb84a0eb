using CaiCach.Surveys.Planning;

namespace CaiCach.Surveys.Listing;

/// <summary>Which sheets of a survey.</summary>
public sealed record SheetFilter
{
    public required Guid SurveyId { get; init; }

    public Guid? UnitId { get; init; }

    public int? Stratum { get; init; }

    public SurveyMode? Mode { get; init; }

    /// <summary>True: only valid ones; false: only invalid ones.</summary>
    public bool? IsValid { get; init; }

    /// <summary>Code of a question: only sheets that answered it.</summary>
    public string? Question { get; init; }

    /// <summary>Number of one slip.</summary>
    public string? Number { get; init; }

    /// <summary>Last sheet of the page before.</summary>
    public Guid? After { get; init; }

    public int Take { get; init; } = 50;
}
