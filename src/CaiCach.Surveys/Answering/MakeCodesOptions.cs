using CaiCach.Surveys.Planning;

namespace CaiCach.Surveys.Answering;

/// <summary>What <see cref="MakeCodes"/> is told.</summary>
public sealed record MakeCodesOptions : SurveyOptions
{
    public required Guid? UnitId { get; init; }

    public required int? Stratum { get; init; }

    public required int Count { get; init; }
}
