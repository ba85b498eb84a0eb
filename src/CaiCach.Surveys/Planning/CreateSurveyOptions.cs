namespace CaiCach.Surveys.Planning;

/// <summary>What <see cref="CreateSurvey"/> is told.</summary>
public sealed record CreateSurveyOptions
{
    /// <summary>Short and unique, such as <c>SIPAS-2021</c>.</summary>
    public required string? Code { get; init; }

    public required string? Name { get; init; }

    public required Guid? QuestionnaireId { get; init; }

    /// <summary>The year that is measured.</summary>
    public required int Year { get; init; }

    /// <summary>Who is asked and how.</summary>
    public required string? Method { get; init; }

    /// <summary>Wall-clock moment of the first minute.</summary>
    public required DateTime? OpensAt { get; init; }

    /// <summary>Wall-clock moment from which no answer is taken.</summary>
    public required DateTime? ClosesAt { get; init; }

    public int MinimumAnswers { get; init; } = 30;

    public required IReadOnlyList<SurveyMode> Modes { get; init; }

    /// <summary>Agencies that are assessed.</summary>
    public required IReadOnlyList<Guid> UnitIds { get; init; }

    public required IReadOnlyList<PlannedStratum> Strata { get; init; }
}
