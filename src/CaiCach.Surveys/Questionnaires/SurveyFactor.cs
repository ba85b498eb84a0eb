namespace CaiCach.Surveys.Questionnaires;

/// <summary>Yếu tố: the questions whose mean is one part of the index.</summary>
/// <param name="Weight">Against the other factors; equal ones make the plain mean.</param>
public sealed record SurveyFactor(string Code, string Name, IReadOnlyList<SurveyQuestion> Questions, decimal Weight = 1);
