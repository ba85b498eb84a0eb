using CaiCach.Kernel.Actions;
using CaiCach.Surveys.Answering;
using CaiCach.Surveys.Planning;

namespace CaiCach.Surveys;

/// <summary>The kinds of record that these histories belong to.</summary>
public static class SurveyRecord
{
    public const string Kind = "survey";

    public const string SheetKind = "survey-sheet";

    public static RecordRef Of(Survey survey) => new(Kind, survey.Id);

    public static RecordRef Of(AnswerSheet sheet) => new(SheetKind, sheet.Id);
}
