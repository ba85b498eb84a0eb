namespace CaiCach.Surveys.Questionnaires;

/// <summary>What <see cref="LoadQuestionnaire"/> is told.</summary>
public sealed record LoadQuestionnaireOptions
{
    /// <summary>The JSON text; see data/surveys/README.md.</summary>
    public required string Json { get; init; }
}
