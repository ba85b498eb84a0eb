namespace CaiCach.Surveys.Answering;

/// <summary>What <see cref="AnswerSurvey"/> is told.</summary>
public sealed record AnswerSurveyOptions
{
    public required string? Code { get; init; }

    public required SheetContent Content { get; init; }

    /// <summary>The official who is signed in on this device, if one is: not kept, only kept away from the own office.</summary>
    public Guid? SignedInId { get; init; }
}
