using CaiCach.Kernel.Data;

namespace CaiCach.Surveys.Planning;

/// <summary>Đợt khảo sát: one questionnaire put to a stratified sample about some agencies in a year.</summary>
public sealed class Survey : IVersioned
{
    public Guid Id { get; set; }

    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public Guid QuestionnaireId { get; set; }

    /// <summary>The year that is measured.</summary>
    public int Year { get; set; }

    /// <summary>
    /// Who was asked and how, in words. Two surveys with different methods do not make one line of a chart: until 2021 service users at the counters were
    /// asked, from 2022 residents (Decision 1001/QĐ-BNV of 2023 for 2023 to 2026).
    /// </summary>
    public string Method { get; set; } = "";

    /// <summary>First minute in which answers are taken.</summary>
    public DateTimeOffset OpensAt { get; set; }

    /// <summary>First minute in which they are not any more.</summary>
    public DateTimeOffset ClosesAt { get; set; }

    /// <summary>Below so many valid answers no value is shown or published.</summary>
    public int MinimumAnswers { get; set; }

    /// <summary>Modes that are allowed, comma-separated; read it through <see cref="Allowed"/>.</summary>
    public string Modes { get; set; } = "";

    /// <summary>As last decided by a person; <see cref="StateAt"/> knows that the closing minute has passed.</summary>
    public SurveyState State { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    public Guid? PublisherId { get; set; }

    public int Version { get; set; }

    public SurveyState StateAt(DateTimeOffset now) => State == SurveyState.Open && now >= ClosesAt ? SurveyState.Closed : State;

    /// <summary>Whether an answer is taken at this moment.</summary>
    public bool TakesAnswersAt(DateTimeOffset now) => State == SurveyState.Open && OpensAt <= now && now < ClosesAt;

    public IReadOnlyList<SurveyMode> Allowed() => [.. Modes.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<SurveyMode>)];
}
