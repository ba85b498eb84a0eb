namespace CaiCach.Surveys.Questionnaires;

/// <summary>Câu hỏi.</summary>
/// <param name="Options">Its own options; null for those of the questionnaire.</param>
public sealed record SurveyQuestion(string Code, string Text, IReadOnlyList<SurveyOption>? Options = null);
