namespace CaiCach.Surveys.Questionnaires;

/// <summary>How the options of a questionnaire become a score.</summary>
public enum QuestionnaireKind
{
    /// <summary>Đo lường sự hài lòng: share of the answers that count as satisfied.</summary>
    Satisfaction,

    /// <summary>Lấy ý kiến lãnh đạo: mean of the options' weights.</summary>
    Leaders,
}
