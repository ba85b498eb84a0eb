using CaiCach.Kernel.Actions;

namespace CaiCach.Surveys.Questionnaires;

/// <summary>An edition came in, or an unused one was replaced.</summary>
public sealed record QuestionnaireLoaded(Guid Id, string Code, int Edition, string Name, int Factors, int Questions) : IRecordEvent
{
    public string Type => "survey.questionnaire-loaded";
}
