namespace CaiCach.Surveys.Questionnaires;

/// <summary>Phương án trả lời.</summary>
/// <param name="Code">One character, which stands for it in a sheet.</param>
/// <param name="Text">As the respondent reads it.</param>
/// <param name="Weight">Percent that it gives in a leaders' questionnaire.</param>
/// <param name="IsSatisfied">Whether it counts as satisfied (hài lòng, rất hài lòng).</param>
/// <param name="IsCounted">False for "no opinion", which is left out as a blank is.</param>
public sealed record SurveyOption(string Code, string Text, decimal Weight = 0, bool IsSatisfied = false, bool IsCounted = true)
{
    /// <summary>What an answer adds to the mean, between 0 and 1; null when it is left out.</summary>
    public decimal? Score(QuestionnaireKind kind) => !IsCounted ? null : kind == QuestionnaireKind.Satisfaction ? (IsSatisfied ? 1 : 0) : Weight / 100;
}
