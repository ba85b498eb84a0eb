using CaiCach.Surveys.Planning;

namespace CaiCach.Surveys.Answering;

/// <summary>What <see cref="EnterSheet"/> is told.</summary>
public sealed record EnterSheetOptions
{
    public required Guid SurveyId { get; init; }

    /// <summary>As printed on the slip.</summary>
    public required string? Number { get; init; }

    public required Guid? UnitId { get; init; }

    public required int? Stratum { get; init; }

    public required SurveyMode? Mode { get; init; }

    public required SheetContent Content { get; init; }
}
