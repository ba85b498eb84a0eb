using System.Text.Json.Serialization;

namespace CaiCach.Surveys.Questionnaires;

/// <summary>What a questionnaire asks.</summary>
/// <param name="Options">The options of every question that has none of its own.</param>
/// <param name="Factors">In order; the order of all questions is the order of the answers in a sheet.</param>
public sealed record QuestionnaireContent(IReadOnlyList<SurveyOption> Options, IReadOnlyList<SurveyFactor> Factors)
{
    IReadOnlyList<SurveyQuestion>? all;

    [JsonIgnore]
    public IReadOnlyList<SurveyQuestion> Questions => all ??= [.. Factors.SelectMany(f => f.Questions)];

    public IReadOnlyList<SurveyOption> OptionsOf(SurveyQuestion question) => question.Options ?? Options;
}
